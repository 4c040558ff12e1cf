// Every table with something of somebody is held by one feature, which says what becomes of it.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { HOLDINGS } from '@/lib/account/whole/holdings'

const schema = readFileSync('prisma/schema.prisma', 'utf8')
const models = [...schema.matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm)].map(([, name = '', fields = '']) => ({
  name,
  fields,
}))
/** Rows that hang on an account, or on something that does. */
const PEOPLES = /^\s+\w+\s+(Account|Profile|Reading)\??\s+@relation|@map\("account_id"\)/m
/** Counts of failures, proofs of keys, what the model cost, and what the operator decided: of nobody. */
const NOBODYS = ['SignInFailure', 'SealCheck', 'AiSpending', 'OperatorSettings']

it('names every model with rows of people once: a new one belongs into the holdings.ts of its feature', () => {
  const peoples = models
    .filter(({ name, fields }) => name === 'Account' || PEOPLES.test(fields))
    .map(({ name }) => name)
  expect(HOLDINGS.flatMap(({ models }) => models).toSorted()).toEqual(peoples.toSorted())
  expect(models.map(({ name }) => name).toSorted()).toEqual([...peoples, ...NOBODYS].toSorted())
})
