// One door as an operation of the description.
import type { AnswerHeader, ApiDoor, Method } from '../api-door'
import { kindsOf, type Refusals } from './refusals'
import type { Json, JsonObject, Schemas } from './schemas'

/** What a door is asked and what it answers, once as it is. */
export interface Example {
  body?: unknown
  answer?: unknown
}

const headerRef = (name: string) => ({ $ref: `#/components/headers/${name}` })
const parameterRef = (name: string) => ({ $ref: `#/components/parameters/${name}` })

const ID_IN_PATH = { description: 'The id of the thing', schema: { type: 'string', format: 'uuid' } }
/** What stands in an address that is no id, by its name. */
const IN_PATH: Record<string, typeof ID_IN_PATH | { description: string; schema: { type: string } }> = {
  token: { description: 'The secret that the address ends in, and `.ics`', schema: { type: 'string' } },
}

function parametersOf(door: ApiDoor, method: Method, path: string, schemas: Schemas): Json[] {
  const { properties = {}, required = [] } = door.query ? schemas.of(door.query) : {}
  const query = Object.entries(properties as JsonObject).map(([name, described]): JsonObject => {
    const { description, examples: _, ...schema } = described as JsonObject
    const needed = (required as Json[]).includes(name)
    return { name, in: 'query', required: needed, ...(description && { description }), schema }
  })
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    ...{ name, in: 'path', required: true },
    ...(IN_PATH[name] ?? ID_IN_PATH),
  }))
  const headers = [
    'X-Request-Id',
    'Accept-Language',
    ...(door.tagged ? ['If-None-Match'] : []),
    ...(method === 'POST' && door.repeating === 'once' ? ['Idempotency-Key'] : []),
  ]
  return [...inPath, ...query, ...headers.map(parameterRef)]
}

/** Which headers an answer of success carries. */
function headersOf(door: ApiDoor, method: Method): JsonObject {
  const own = (door.headers ?? []).map((name: AnswerHeader) => name.replace('?', ''))
  const counted = door.who === 'somebody' ? ['RateLimit', 'RateLimit-Policy'] : []
  const replayed = method === 'POST' && door.repeating === 'once' ? ['Idempotency-Replayed'] : []
  const tagged = door.tagged ? ['ETag'] : []
  const names = ['X-Request-Id', ...counted, ...replayed, ...tagged, ...own]
  return Object.fromEntries(names.map((name) => [name, headerRef(name)]))
}

function answersOf(door: ApiDoor, method: Method, schemas: Schemas, example: Example): JsonObject {
  const headers = headersOf(door, method)
  const json = door.answer && {
    schema: schemas.of(door.answer),
    ...(example.answer !== undefined && { examples: { answer: { value: example.answer as Json } } }),
  }
  const others = (door.media ?? []).map((type) => [type, { schema: { type: 'string' } }])
  const content = { ...(json && { 'application/json': json }), ...Object.fromEntries(others) }
  const said = Object.keys(content).length > 0 && { content }
  const { otherwise } = door
  return {
    [String(door.status)]: { description: door.answer ? 'What was asked for' : 'Done', headers, ...said },
    ...(otherwise && { [String(otherwise.status)]: { description: otherwise.means, headers, ...said } }),
    ...(door.tagged && { 304: { description: 'Nothing has changed', headers } }),
  }
}

/** The scope is told twice: as a role of the key, where programs look, and in words. */
function needsOf({ needs }: ApiDoor): JsonObject {
  if (needs === 'nothing') return { security: [], description: 'Needs no key.' }
  const roles = needs === 'account' ? [] : [needs]
  const description =
    needs === 'account'
      ? 'Needs the whole account: a key with every scope that is bound to no profile, or the browser’s session.'
      : `Needs the scope \`${needs}\`, or the browser’s session.`
  return { security: [{ key: roles }, { session: [] }], description }
}

interface Place {
  method: Method
  /** With its parameters in braces. */
  path: string
  schemas: Schemas
  refusals: Refusals
  example: Example
}

export function operationOf(door: ApiDoor, { method, path, schemas, refusals, example }: Place): JsonObject {
  const given = example.body !== undefined && { examples: { request: { value: example.body as Json } } }
  const body = door.body && {
    required: true,
    content: { 'application/json': { schema: schemas.of(door.body), ...given } },
  }
  return {
    operationId: door.name,
    summary: door.does,
    ...needsOf(door),
    parameters: parametersOf(door, method, path, schemas),
    ...(body && { requestBody: body }),
    responses: { ...answersOf(door, method, schemas, example), ...refusals.of(kindsOf(door, method, path)) },
  }
}
