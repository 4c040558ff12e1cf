// A sensible request for each address and verb, made of the examples in the server's own description and of things that are there. A
// new address of the API needs no line here unless it asks for what none of these tables knows.
import type { Verb } from '../authority/table'

/** What somebody has that can be asked for: ids, and the token of an open invitation. */
export interface Things {
  profile: string
  /** Five, the profile first. */
  people: string[]
  reading: string
  finding: string
  key: string
  token?: string
  /** What comes last in the address of a calendar. */
  calendar?: string
  linkedProfile?: string
}

interface Named {
  $ref?: string
}
interface Parameter extends Named {
  name?: string
  in?: string
  required?: boolean
}
export interface Operation {
  operationId: string
  parameters?: Parameter[]
  requestBody?: {
    content: {
      'application/json': { schema: object; examples?: { request?: { value: Record<string, unknown> } } }
    }
  }
}
export interface Description {
  paths: Record<string, Partial<Record<string, Operation>>>
  components?: { schemas?: Record<string, object> }
}

export interface Sample {
  method: Verb
  path: string
  body?: Record<string, unknown>
}

/** Whose id stands in an address, by how it begins. */
const IN_PATH: [prefix: string, thing: (things: Things) => string | undefined][] = [
  ['/api/oracle/users/', ({ profile }) => profile],
  ['/api/oracle/readings/', ({ reading }) => reading],
  // Whoever asks for the end of a link names the person that was linked.
  ['/api/oracle/links/', ({ linkedProfile, profile }) => linkedProfile ?? profile],
  ['/api/keys/', ({ key }) => key],
  ['/api/vault/findings/', ({ finding }) => finding],
  ['/api/calendar/', ({ calendar }) => calendar],
]

/** Fields that name a thing, wherever they stand. */
const NAMING: Record<string, (things: Things) => unknown> = {
  user_id: ({ profile }) => profile,
  profile_id: ({ profile }) => profile,
  primary_user_id: ({ people }) => people[0],
  secondary_user_ids: ({ people }) => people.slice(1, 2),
  reading_id: ({ reading }) => reading,
  token: ({ token }) => token,
}

/** Of an address's query, what a sensible caller says. */
const QUERIES: Record<string, (things: Things) => string> = {
  user_id: ({ profile }) => profile,
  sign_type: () => 'time',
  sign_value: () => '11:11',
  looks_per_day: () => '80',
}

/** Protocols of others, which no description of ours tells. */
const ASIDE: Record<string, Sample> = {
  'GET /api/auth/[...nextauth]': { method: 'GET', path: '/api/auth/session' },
  'POST /api/auth/[...nextauth]': { method: 'POST', path: '/api/auth/signout', body: { json: 'true' } },
  'GET /api/[...path]': { method: 'GET', path: '/api/nothing' },
  'GET /api/openapi.json': { method: 'GET', path: '/api/openapi.json' },
}

/** @returns the operation of an address as Next names its folder */
export function operationAt({ paths }: Description, route: string, verb: Verb): Operation | undefined {
  const method = verb === 'HEAD' ? 'get' : verb.toLowerCase()
  return paths[route.replaceAll(/\[(\w+)\]/g, '{$1}')]?.[method]
}

function filledPath(route: string, things: Things): string | undefined {
  const place = /\[[.\w]+\]/.exec(route)?.[0]
  if (!place) return route
  const id = IN_PATH.find(([prefix]) => route.startsWith(prefix))?.[1](things)
  return id === undefined ? undefined : route.replace(place, id)
}

function queryOf(operation: Operation | undefined, things: Things): string | undefined {
  const wanted = (operation?.parameters ?? []).filter(
    ({ in: place, name, required }) => place === 'query' && (required || name === 'looks_per_day'),
  )
  const pairs = wanted.map(({ name = '' }) => [name, QUERIES[name]?.(things)])
  if (pairs.some(([, value]) => value === undefined)) return undefined
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs as [string, string][])}`
}

/** @returns the request, or a sentence that says why there is none */
export function sampleOf(
  description: Description,
  { route, verb }: { route: string; verb: Verb },
  things: Things,
): Sample | string {
  const aside = ASIDE[`${verb === 'HEAD' ? 'GET' : verb} ${route}`]
  if (aside) return { ...aside, method: verb }
  const operation = operationAt(description, route, verb)
  const path = filledPath(route, things)
  const query = queryOf(operation, things)
  if (path === undefined) return 'no such thing is there to be named in the address'
  if (query === undefined) return 'the address asks for something in its query that this audit does not know'
  const example = operation?.requestBody?.content['application/json'].examples?.request?.value
  if (operation?.requestBody && !example) return 'the description shows no example of its body'
  const body =
    example &&
    Object.fromEntries(
      Object.entries(example).map(([name, value]) => [name, NAMING[name]?.(things) ?? value]),
    )
  return { method: verb, path: path + query, ...(body && { body }) }
}
