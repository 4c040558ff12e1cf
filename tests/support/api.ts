// Calls route handlers as functions, as an outside client would see them, and holds every answer to its door's word; makes accounts
// and keys to call with.
import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import * as reading from '@/app/api/oracle/reading/route'
import * as users from '@/app/api/oracle/users/route'
import type { Handler } from '@/lib/identity/doors/route'
import { hashSecret } from '@/lib/identity/proof/secret'
import { type OwnerId, SCOPES, type Scope } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import { newId } from '@/lib/platform/id'
import { keepsPromise } from './answers'

/** What a route file exports: its methods, and what Next is told of it. */
type Methods = Partial<Record<string, Handler | number>>

export interface Key {
  key: string
  owner: OwnerId
}

interface KeyOptions {
  /** Of this account; without it, of a new one. */
  owner?: OwnerId
  scopes?: readonly Scope[]
  profileId?: string
  label?: string
  expiresAt?: Date
  revokedAt?: Date
}

/** A key that may do everything, unless told otherwise. */
export async function makeKey({ owner, scopes = SCOPES, ...columns }: KeyOptions = {}): Promise<Key> {
  const key = `nps_${randomBytes(32).toString('base64url')}`
  const accountId = owner ?? newId(Date.now())
  if (!owner) await db().account.create({ data: { id: accountId, kind: 'developer' } })
  const data = { id: newId(Date.now()), accountId, keyHash: hashSecret(key), kind: 'development' }
  await db().apiKey.create({ data: { ...data, ...columns, scopes: [...scopes] }, select: { id: true } })
  return { key, owner: accountId as OwnerId }
}

export interface Call {
  key?: string
  body?: unknown
  /** Sent as it is, in place of `body`. */
  raw?: string
  headers?: Record<string, string>
  params?: Record<string, string>
  path?: string
}

/** Of these there is nothing but headers. */
const BODILESS = ['HEAD', 'OPTIONS']

export async function call(
  route: Methods,
  method: string,
  { key, body, raw, headers, params, path }: Call = {},
) {
  const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body))
  const request = new Request(`http://oracle.test${path ?? '/api/test'}`, {
    method,
    body: sent,
    headers: {
      ...(key && { authorization: `Bearer ${key}` }),
      ...(sent !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
  })
  const handler = route[method] as Handler
  const response = await handler(request, { params: Promise.resolve(params ?? {}) })
  const text = await response.text()
  const answer = {
    status: response.status,
    headers: response.headers,
    text,
    // A calendar is text.
    json: text && !response.headers.get('content-type')?.startsWith('text/') ? JSON.parse(text) : null,
  }
  if (!BODILESS.includes(method)) keepsPromise(handler, method, answer)
  return answer
}

/** Sends a request again as long as the answer says that too many came at once, as a client would. */
export async function untilServed<Answer extends { status: number }>(send: () => Promise<Answer>) {
  for (;;) {
    const answer = await send()
    if (answer.status !== 503) return answer
    await setTimeout(100)
  }
}

export const person = (change: object = {}) => ({
  name: `Alice ${randomBytes(3).toString('hex')}`,
  birthday: '1990-07-15',
  mother_name: 'Barbara Johnson',
  ...change,
})

export const question = (user_id: string, change: object = {}) => ({
  user_id,
  question: 'Should I take the new job?',
  sign_type: 'time',
  sign_value: '11:11',
  ...change,
})

/** A question for several; the first is the primary. */
export const together = ([primary_user_id, ...secondary_user_ids]: unknown[], change: object = {}) => {
  const { user_id: _, ...asked } = question('')
  return { primary_user_id, secondary_user_ids, ...asked, ...change }
}

/** A new account with one profile. */
export async function someone(change: object = {}): Promise<Key & { id: string }> {
  const key = await makeKey()
  const { json } = await call(users, 'POST', { key: key.key, body: person(change) })
  return { ...key, id: json.id }
}
export const ask = ({ key, id }: { key: string; id: string }, change: object = {}) =>
  call(reading, 'POST', { key, body: question(id, change) })
