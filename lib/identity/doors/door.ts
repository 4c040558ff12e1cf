// A door: what may be asked for, as data, and the one way through it. Whoever comes is found out and counted and may or may not,
// what came is read, the work is run; the outcome is counted and stands in the log, and a refusal is noted for the account that tried.
// How a request becomes a call and an outcome an answer is for the mouths: route.ts, form.ts and page.ts.
import { refuseScope } from '@/lib/identity/proof/scopes'
import type { Actor, Scope } from '@/lib/platform/context'
import { actorHash, errorFields, type LogEvent, log } from '@/lib/platform/log'
import { countPassed } from '@/lib/platform/metrics/doors'
import { Problem } from '@/lib/platform/problem'
import type { LimitName } from '@/lib/platform/rate-limit/limits'
import { asRequest, requestNow } from '@/lib/platform/request-id'
import { openingWithOwnKeys } from './absent-keys'
import { noteDenial } from './denial'
import { asProblem } from './failure'
import { takeCallOf } from './limit'

/**
 * `anybody`: nobody need be known. `somebody`: a guest, a member or a key. `member`: who is signed in. `newcomer`: somebody, and
 * who is nobody becomes a guest by it. `admin`: who runs the installation and proved the second factor a short while ago;
 * `entering`: the same who is still to prove it. To everybody else a door of either is none.
 */
export type Who = 'anybody' | 'somebody' | 'member' | 'newcomer' | 'admin' | 'entering'

export interface Door<By extends Who = Who> {
  /** A verb and its thing: for the table of who may do what, the log and the API's description. */
  name: string
  who: By
  /** What a key must be allowed; `account` is for what no restricted key may do. A browser's session may do everything of its own. */
  scope?: Scope | 'account'
  /** Counted for whoever asks; a door for anybody counts by itself. */
  limit?: LimitName
}

/** One call, as it is known before anybody is asked who they are. */
export interface Call {
  now: number
  requestId: string
  address?: string | undefined
  /** Set once somebody is known. */
  actor?: Actor
}

type Allowance = (headers: Record<string, string>) => void

/** What a mouth knows of its way through. */
export interface Way<Input, Done> {
  /** What stands in the log: where the call came in. */
  event: Pick<LogEvent, 'event' | 'method'> & { route: string }
  /** Throws where nobody may come in this way. */
  identify: () => Promise<Actor | null>
  /** Makes somebody of nobody, at a door for newcomers. */
  welcome?: () => Promise<Actor>
  /** Throws for what does not fit the door's shape. */
  read: () => Promise<Input>
  /** The call's actor is set, but at a door for anybody. */
  run: (input: Input) => Promise<Done>
  /** Of what was done; 200 without it. */
  status?: (done: Done) => number
  /**
   * Is told the allowance. Where there is such a listener a call counts before it is read, so that every answer tells it; else
   * after: a person's slip in a form costs nothing.
   */
  allowance?: Allowance
}

export type Outcome<Done> = { done: Done } | { problem: Problem }

async function count(door: Door, { actor, now }: Call, allowance: Allowance | undefined) {
  if (!actor) return
  if (door.limit) {
    const headers = await takeCallOf(actor, door.limit, now)
    allowance?.(headers)
  }
  if (door.scope) refuseScope(actor, door.scope)
}

/** Before anything that came is looked at. @throws Problem 404 for whoever is no administrator, 401 without the second factor */
function refuseOthers({ who }: Door, { actor }: Call): void {
  if (who !== 'admin' && who !== 'entering') return
  if (actor?.kind !== 'admin') throw new Problem('not_found', 'not_found')
  if (who === 'admin' && !actor.secondProven) throw new Problem('unauthenticated', 'second_factor_again')
}

async function admit<Input, Done>(door: Door, call: Call, way: Way<Input, Done>): Promise<Input> {
  const known = await way.identify()
  if (known) call.actor = known
  refuseOthers(door, call)
  if (way.allowance) await count(door, call, way.allowance)
  // Before a guest is made: nobody becomes one by a mistake.
  const input = await way.read()
  if (!call.actor && door.who === 'newcomer' && way.welcome) call.actor = await way.welcome()
  if (!call.actor && door.who !== 'anybody') throw new Problem('unauthenticated', 'sign_in_again')
  if (!way.allowance) await count(door, call, way.allowance)
  return input
}

async function passed<Input, Done>(door: Door, call: Call, way: Way<Input, Done>): Promise<Outcome<Done>> {
  const { event, method, route } = way.event
  const tell = (status: number, level: 'info' | 'error', more?: () => Partial<LogEvent>) => {
    const ms = Date.now() - call.now
    countPassed({ via: event, door: door.name, method, status, ms })
    const request = requestNow()
    if (request) request.told = true
    log(level, () => ({
      ...{ event, method, route, request_id: call.requestId, status, ms },
      ...(call.actor && { actor: actorHash(call.actor.owner) }),
      ...more?.(),
    }))
  }
  const reads = event === 'page' || method === 'GET' || method === 'HEAD'
  try {
    const done = await openingWithOwnKeys(reads, async () => way.run(await admit(door, call, way)))
    tell(way.status?.(done) ?? 200, 'info')
    return { done }
  } catch (error) {
    const problem = asProblem(error)
    if (problem.status >= 500) tell(problem.status, 'error', () => errorFields(error))
    else tell(problem.status, 'info')
    if (problem.status === 403) await noteDenial({ ...call, route })
    return { problem }
  }
}

/** Never throws: whatever fails is a problem. */
export const pass = <Input, Done>(door: Door, call: Call, way: Way<Input, Done>): Promise<Outcome<Done>> =>
  asRequest(call.requestId, () => passed(door, call, way))
