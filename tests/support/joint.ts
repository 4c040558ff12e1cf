// Several people of one account, readings about them together, and the accounts of some of them.
import * as oneLink from '@/app/api/oracle/links/[id]/route'
import * as links from '@/app/api/oracle/links/route'
import * as multi from '@/app/api/oracle/reading/multi-user/route'
import * as leave from '@/app/api/oracle/readings/[id]/leave/route'
import * as oneReading from '@/app/api/oracle/readings/[id]/route'
import * as verify from '@/app/api/oracle/readings/[id]/verify/route'
import * as readings from '@/app/api/oracle/readings/route'
import * as invitation from '@/app/api/oracle/users/[id]/invitation/route'
import * as users from '@/app/api/oracle/users/route'
import { ask, call, type Key, makeKey, person, together } from './api'
import { makeAccount } from './callers'

export interface Family extends Key {
  ids: string[]
}

/** A new account with one profile for each change. */
export async function family(changes: object[]): Promise<Family> {
  const mine = await makeKey()
  const ids: string[] = []
  for (const change of changes) {
    const { json } = await call(users, 'POST', { key: mine.key, body: person(change) })
    ids.push(json.id)
  }
  return { ...mine, ids }
}

export const askTogether = (
  { key, ids }: Pick<Family, 'key' | 'ids'>,
  change: object = {},
  headers: Record<string, string> = {},
) => call(multi, 'POST', { key, body: together(ids, change), headers })

export const read = (key: string, id: string, query = '') =>
  call(oneReading, 'GET', { key, params: { id }, path: `/api/oracle/readings/${id}${query}` })
/** With the working of its numbers. */
export const readWhole = (key: string, id: string) => read(key, id, '?trace=1')
export const change = (key: string, id: string, body: object) =>
  call(oneReading, 'PATCH', { key, params: { id }, body })
export const remove = (key: string, id: string) => call(oneReading, 'DELETE', { key, params: { id } })
export const check = (key: string, id: string) => call(verify, 'GET', { key, params: { id } })
export const goOut = (key: string, id: string) => call(leave, 'POST', { key, params: { id } })
export const list = (key: string, query = '') =>
  call(readings, 'GET', { key, path: `/api/oracle/readings${query}` })

export const invite = (key: string, id: string, verb: 'GET' | 'POST' | 'DELETE' = 'POST') =>
  call(invitation, verb, { key, params: { id } })
export const accept = (key: string, token: unknown) => call(links, 'POST', { key, body: { token } })
export const linksOf = (key: string) => call(links, 'GET', { key })
export const unlink = (key: string, id: string) => call(oneLink, 'DELETE', { key, params: { id } })

/** A new member who is linked to a profile of another account. */
export async function linkedTo({ key }: { key: string }, profile: string): Promise<Key> {
  const member = await makeKey({ owner: await makeAccount('member') })
  const { json } = await invite(key, profile)
  const { status } = await accept(member.key, json.token)
  if (status !== 201) throw new Error(`The link was refused with ${status}`)
  return member
}

export const idsOf = async (key: string, query = '') => {
  const { status, json } = await list(key, query)
  if (status !== 200) throw new Error(`The list ${query} was refused with ${status}`)
  return json.map(({ id }: { id: string }) => id) as string[]
}
export const search = (fields: Record<string, string>) => `?${new URLSearchParams(fields)}`

/** Three people, two of them linked, and four readings. */
export async function household() {
  const owner = await family([{ name: 'Parisa Moradi' }, { name: 'Navid' }, { name: 'Omid' }])
  const [parisa, navid, omid] = owner.ids as [string, string, string]
  const one = async (id: string, asked: object) =>
    (await ask({ key: owner.key, id }, asked)).json.id as string
  const several = async (ids: string[], asked: object) =>
    (await askTogether({ key: owner.key, ids }, asked)).json.id as string
  const alone = await one(parisa, { question: 'Will the garden grow?', sign_type: 'word', sign_value: 'owl' })
  const pair = await several([parisa, navid], { question: 'Shall we sail together?' })
  const all = await several([omid, navid, parisa], {
    ...{ question: 'خانهٔ کتاب‌ها را بخریم؟', locale: 'fa', sign_type: 'number', sign_value: '777' },
  })
  const omids = await one(omid, { question: 'Is it time to sail?' })
  const accounts = { navid: await linkedTo(owner, navid), omid: await linkedTo(owner, omid) }
  return { owner, parisa, navid, omid, alone, pair, all, omids, accounts }
}
