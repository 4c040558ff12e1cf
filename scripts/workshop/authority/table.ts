// Who may do what, said once: for every address and verb what each kind of caller is answered. docs/security.md shows
// this table and tests/authority.db.test.ts runs every cell of it against the real doors.
import type { Needs } from '@/lib/identity/doors/api-door'

/** The kinds of caller, in the order of the columns. The thing that is asked for belongs to the member. */
export const PRINCIPALS = {
  nobody: 'neither key nor cookie',
  malformed: 'six kinds of broken credentials',
  wrong: 'a key that does not exist',
  revoked: 'a revoked key of the owner',
  expired: 'an expired key of the owner',
  'no scope': 'a key of the owner with every scope but the needed one',
  key: 'a key of the owner with every scope',
  'bound in': 'a key of the owner bound to the very profile, or to one that takes part',
  'bound out': 'a key of the owner bound to another profile',
  'other key': 'a key of another account with every scope',
  'guest A': 'the browser of a guest, asking for its own',
  'guest B': 'the browser of a guest, asking for what is guest A’s',
  member: 'the browser of a member, asking for its own',
  admin: 'the browser of an administrator who has proven the second factor, asking for what is a member’s',
  linked: 'the browser of another member, linked to a profile that takes part in the reading',
  'linked key': 'a key of that member with every scope',
  left: 'the browser of a member who took part in the same way and left the reading',
} as const
export type Principal = keyof typeof PRINCIPALS
export const principals = Object.keys(PRINCIPALS) as Principal[]

export const VERBS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const
export type Verb = (typeof VERBS)[number]

export type Cells = Record<Principal, number>
export interface Row {
  route: string
  verb: Verb
  /** undefined where the address does not know the verb, or only describes itself. */
  needs: Needs | undefined
  cells: Cells
}

const UNPROVEN: Principal[] = ['nobody', 'malformed', 'wrong', 'revoked', 'expired']
const STRANGERS: Principal[] = ['other key', 'guest B', 'admin']
const BOUND: Principal[] = ['bound in', 'bound out']
const GUESTS: Principal[] = ['guest A', 'guest B']
const OWNERS: Principal[] = ['key', 'guest A', 'member']
const LINKED: Principal[] = ['linked', 'linked key']
/** Who does not have what is the member's own; to take part in a reading of it changes nothing about that. */
const FOREIGN: Principal[] = ['bound out', ...STRANGERS, ...LINKED, 'left']
/** Who takes no part in the reading, or does no longer. */
const OUTSIDERS: Principal[] = ['bound out', ...STRANGERS, 'left']
/** Who may not do what only the account does that asked for the reading. */
const NOT_OWNING: Principal[] = ['bound in', ...LINKED, ...OUTSIDERS]

const everybody = (status: number) =>
  Object.fromEntries(principals.map((principal) => [principal, status])) as Cells

/** 401 for whoever is unproven, 403 for a missing scope and for the refused ones, `status` for the rest. */
const proven = (status: number, refused: Principal[] = []): Cells => ({
  ...everybody(status),
  ...Object.fromEntries(UNPROVEN.map((principal) => [principal, 401])),
  ...Object.fromEntries(['no scope', ...refused].map((principal) => [principal, 403])),
})

/** The same where the owners' own state stands against it: nobody leaves what is his, or accepts his own invitation. */
const notForOwners = (cells: Cells): Cells => ({
  ...cells,
  ...Object.fromEntries(OWNERS.map((principal) => [principal, 409])),
})

type Rule = [needs: Needs, cells: Cells]
/** Every address of the API with the verbs it knows. HEAD follows GET. */
const RULES: Record<string, Partial<Record<Verb, Rule>>> = {
  '/api/account/erase': { POST: ['account', proven(204, BOUND)] },
  '/api/account/export': {
    GET: ['account', proven(200, BOUND)],
    POST: ['account', proven(200, BOUND)],
  },
  // next-auth's own protocol: who one is comes out of the answer, not of the status.
  '/api/auth/[...nextauth]': { GET: ['nothing', everybody(200)], POST: ['nothing', everybody(200)] },
  // Whoever has the private address.
  '/api/calendar/[token]': { GET: ['nothing', everybody(200)] },
  '/api/health': { GET: ['nothing', everybody(200)] },
  '/api/health/ready': { GET: ['nothing', everybody(200)] },
  '/api/keys': {
    GET: ['account', proven(200, [...BOUND, ...GUESTS])],
    POST: ['account', proven(201, [...BOUND, ...GUESTS])],
  },
  '/api/keys/[id]': {
    GET: ['account', proven(200, ['bound in', 'guest A', ...FOREIGN])],
    PATCH: ['account', proven(200, ['bound in', 'guest A', ...FOREIGN])],
    DELETE: ['account', proven(204, ['bound in', 'guest A', ...FOREIGN])],
  },
  // It has a token of its own, which opens nothing else.
  '/api/metrics': { GET: ['nothing', everybody(401)] },
  '/api/openapi.json': { GET: ['nothing', everybody(200)] },
  '/api/oracle/calculate-fc60': { POST: ['calc', proven(200)] },
  '/api/oracle/daily': { GET: ['readings:read', proven(200, FOREIGN)] },
  '/api/oracle/interpret': { POST: ['interpret', proven(200)] },
  '/api/oracle/links': {
    GET: ['account', proven(200, BOUND)],
    POST: ['account', notForOwners(proven(201, [...BOUND, 'guest B']))],
  },
  '/api/oracle/links/[id]': { DELETE: ['account', proven(204, [...BOUND, ...STRANGERS])] },
  '/api/oracle/reading': { POST: ['readings:write', proven(201, FOREIGN)] },
  '/api/oracle/reading/multi-user': { POST: ['readings:write', proven(201, ['bound in', ...FOREIGN])] },
  '/api/oracle/readings': { GET: ['readings:read', proven(200)] },
  '/api/oracle/readings/[id]': {
    GET: ['readings:read', proven(200, OUTSIDERS)],
    PATCH: ['readings:write', proven(200, ['bound in', ...OUTSIDERS])],
    DELETE: ['readings:write', proven(204, NOT_OWNING)],
  },
  '/api/oracle/readings/[id]/feedback': {
    GET: ['readings:read', proven(200, OUTSIDERS)],
    // What takes the place of something is 200.
    POST: ['readings:write', proven(201, OUTSIDERS)],
  },
  '/api/oracle/readings/[id]/further': { POST: ['interpret', proven(200, NOT_OWNING)] },
  '/api/oracle/readings/[id]/leave': { POST: ['readings:write', notForOwners(proven(204, OUTSIDERS))] },
  '/api/oracle/readings/[id]/restore': { POST: ['readings:write', proven(200, NOT_OWNING)] },
  '/api/oracle/readings/[id]/verify': { GET: ['readings:read', proven(200, OUTSIDERS)] },
  '/api/oracle/readings/[id]/words': {
    GET: ['readings:read', proven(200, OUTSIDERS)],
    // Words that are there already; new ones are 201.
    POST: ['interpret', proven(200, NOT_OWNING)],
    DELETE: ['interpret', proven(204, NOT_OWNING)],
  },
  '/api/oracle/users': {
    GET: ['profiles:read', proven(200)],
    POST: ['profiles:write', proven(201, BOUND)],
  },
  '/api/oracle/users/[id]': {
    GET: ['profiles:read', proven(200, FOREIGN)],
    PATCH: ['profiles:write', proven(200, FOREIGN)],
    DELETE: ['profiles:write', proven(204, ['bound in', ...FOREIGN])],
  },
  '/api/oracle/users/[id]/invitation': {
    GET: ['profiles:write', proven(200, ['bound in', ...FOREIGN])],
    POST: ['profiles:write', proven(201, ['bound in', ...FOREIGN])],
    DELETE: ['profiles:write', proven(204, ['bound in', ...FOREIGN])],
  },
  '/api/oracle/validate-stamp': { POST: ['calc', proven(200)] },
  '/api/vault/findings': {
    GET: ['findings:read', proven(200, BOUND)],
    POST: ['findings:write', proven(201, BOUND)],
  },
  '/api/vault/findings/[id]': {
    GET: ['findings:read', proven(200, ['bound in', ...FOREIGN])],
    PATCH: ['findings:write', proven(200, ['bound in', ...FOREIGN])],
    DELETE: ['findings:write', proven(204, ['bound in', ...FOREIGN])],
  },
  '/api/vault/statistics': { GET: ['findings:read', proven(200, BOUND)] },
}

function rowOf(route: string, verb: Verb): Row {
  const rules = RULES[route] ?? {}
  const [needs, cells] = rules[verb === 'HEAD' ? 'GET' : verb] ?? []
  if (needs && cells) return { route, verb, needs, cells }
  return { route, verb, needs: undefined, cells: everybody(verb === 'OPTIONS' ? 204 : 405) }
}

/** Addresses of the API that nobody has made: the same 404 for everybody, whoever asks. */
const unknown = VERBS.map((verb): Row => {
  const preflight = verb === 'OPTIONS'
  return {
    route: '/api/[...path]',
    verb,
    needs: preflight ? undefined : 'nothing',
    cells: everybody(preflight ? 204 : 404),
  }
})

export const AUTHORITY: Row[] = [
  ...Object.keys(RULES).flatMap((route) => VERBS.map((verb) => rowOf(route, verb))),
  ...unknown,
]
