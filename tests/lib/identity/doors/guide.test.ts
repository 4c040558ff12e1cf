// The API for people says what the description for programs says: every operation, with its fields, examples and refusals.
import { describe, expect, it } from 'vitest'
import { theDescription } from '@/app/api/openapi.json/description'
import { guideOf, typeOf } from '@/lib/identity/doors/openapi/guide'
import type { JsonObject } from '@/lib/identity/doors/openapi/schemas'

const document = theDescription()
const groups = guideOf(document)
const all = groups.flatMap(({ operations }) => operations)
const operation = (id: string) => all.find((one) => one.id === id)

describe('the guide', () => {
  it('has every operation of the document once, each in a group that says what it is', () => {
    const told = Object.entries(document.paths as JsonObject).flatMap(([path, methods]) =>
      Object.keys(methods as JsonObject).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(all.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual(told.toSorted())
    expect(groups.filter(({ description, name }) => !description || description === name)).toEqual([])
    expect(all.filter(({ summary, needs }) => !summary || !needs)).toEqual([])
  })

  it('names what is sent, with its type, and shows one', () => {
    const { body, parameters, refusals } = operation('createReading') ?? {}
    const fields = new Map(body?.fields.map((field) => [field.name, field]))
    expect(fields.get('user_id')).toMatchObject({ required: true, type: 'string' })
    expect(fields.get('locale')?.type).toBe('"en" | "fa"')
    expect(JSON.parse(body?.example ?? '')).toHaveProperty('sign_value')
    expect(parameters?.map(({ name, in: place }) => [name, place])).toEqual([['trace', 'query']])
    expect(refusals?.map(({ status }) => status)).toEqual(
      expect.arrayContaining(['400', '401', '403', '429']),
    )
  })

  it('names what an address takes, and what is answered', () => {
    const reading = operation('getReading')
    expect(reading?.parameters[0]).toMatchObject({ name: 'id', in: 'path', required: true })
    expect(reading?.answer.status).toBe('200')
    expect(reading?.answer.fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['reading_result', 'ai_interpretation', 'interpretation']),
    )
    expect(reading?.answer.example).toContain('"question"')
  })

  it('says types in a word or two', () => {
    expect(typeOf({ $ref: '#/components/schemas/Reading' })).toBe('Reading')
    expect(typeOf({ type: 'array', items: { type: 'string' } })).toBe('array of string')
    expect(typeOf({ anyOf: [{ type: 'string' }, { type: 'null' }] })).toBe('string | null')
    expect(typeOf({ const: true })).toBe('true')
    expect(typeOf({})).toBe('anything')
  })
})
