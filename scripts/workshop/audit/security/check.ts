// What a check of security is: a sentence that holds when all is well, how bad it is when it does not, from where it can be seen, and a
// trial that returns what is wrong.
import type { Answer, Ask } from '../client'
import type { As } from '../household'
import type { Finding, Severity } from '../report'
import type { Description, Things } from '../samples'

/** A server that the audit started itself, with all that lies behind it. */
export interface Own {
  databaseUrl: string
  /** Its build. */
  dist: string
}

/** What is audited, and as whom it is asked. */
export interface Audited {
  address: string
  /** Waits where it is told to. */
  ask: Ask
  /** Does not wait. */
  askAtOnce: Ask
  /** A key that may do everything. */
  key?: string
  /** Another site that may read answers. */
  allowedOrigin?: string
  /** Only for a server of our own. */
  own?: Own
  description: () => Promise<Description>
  /** Of the key. */
  things: () => Promise<Things>
}

/** A check finds no key or no database where it needs none. */
export type Keyed = Audited & { key: string; as: As }
export type Owned = Keyed & { own: Own }

interface Said {
  id: string
  group: string
  /** What is held when all is well. */
  title: string
  severity: Severity
}

/** What is wrong, a line each; or what was seen, where nothing is. */
export type Tried = string[] | { seen: string }

/** `tree`: these files, which a server elsewhere may or may not be made of. */
export type Check = Said &
  (
    | { from: 'outside'; try: (audited: Audited) => Promise<Tried> }
    | { from: 'key'; try: (audited: Keyed) => Promise<Tried> }
    | { from: 'own'; try: (audited: Owned) => Promise<Tried> }
    | { from: 'tree'; try: () => Promise<Tried> }
  )

const WHY = {
  key: 'needs a key that may do everything: --key nps_…',
  own: 'needs the database or the build behind the server',
  tree: 'what that server was made of cannot be seen',
}

/** @returns undefined when it cannot be tried from here, and what came of it otherwise */
function tryIt(check: Check, audited: Audited): Promise<Tried> | undefined {
  if (check.from === 'outside') return check.try(audited)
  const { key, own } = audited
  if (check.from === 'tree') return own ? check.try() : undefined
  if (key === undefined) return undefined
  const keyed = { ...audited, key, as: { authorization: `Bearer ${key}` } }
  if (check.from === 'key') return check.try(keyed)
  return own && check.try({ ...keyed, own })
}

/** A check that could not be carried through is broken: nobody knows what it would have found. */
export async function findingOf(check: Check, audited: Audited): Promise<Finding> {
  const { id, group, title, severity, from } = check
  const said = { id, group, title, severity }
  try {
    const tried = await tryIt(check, audited)
    if (tried === undefined)
      return { ...said, verdict: 'unseen', says: [from === 'outside' ? '' : WHY[from]] }
    if (!Array.isArray(tried)) return { ...said, verdict: 'held', says: [tried.seen] }
    return { ...said, verdict: tried.length > 0 ? 'broken' : 'held', says: tried }
  } catch (error) {
    return { ...said, verdict: 'broken', says: [`could not be tried: ${(error as Error).message}`] }
  }
}

/** Nothing is wrong: what was looked at. Otherwise what is. */
export const unless = (wrong: string[], seen: string): Tried => (wrong.length > 0 ? wrong : { seen })

/** A header that may come several times, as one text. */
export const headerOf = ({ headers }: Answer, name: string): string => String(headers[name] ?? '')
