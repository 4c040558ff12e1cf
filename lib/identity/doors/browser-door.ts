// What a browser may do, as data: who may, how often, with what. One way in for every form: it finds out who asks, parses, counts,
// runs, and says the outcome in the log; a refusal is noted for the account that tried. Its mouths are in form.ts.
import { headers } from 'next/headers'
import type { z } from 'zod'
import type { Actor, Context } from '@/lib/platform/context'
import { actorHash, errorFields, log } from '@/lib/platform/log'
import { Problem } from '@/lib/platform/problem'
import type { LimitName } from '@/lib/platform/rate-limit/limits'
import { parseInput } from '../input/parse'
import { rememberGuest, type Surroundings, type Visit, visit } from '../proof/browser'
import { createGuest } from '../proof/guests'
import { noteDenial } from './denial'
import { asProblem } from './failure'
import { byAddress, takeCall, takeCallOf } from './limit'

/**
 * `anybody`: nobody need be known. `somebody`: a guest or a member. `member`: who is signed in. `newcomer`: somebody, and who is
 * nobody becomes a guest by it.
 */
export type Who = 'anybody' | 'somebody' | 'member' | 'newcomer'

/** What a door's work is told. Beside a member, `guest` may be one whose things could still be brought along. */
export type Asking<By extends Who> = By extends 'anybody' ? Visit : Visit & Context

export interface BrowserDoor<By extends Who, Shape extends z.ZodType, Done> {
  /** For the log, the audit and the table of who may do what. */
  name: string
  who: By
  /** Counted for whoever asks; a door for anybody counts by itself. */
  limit?: By extends 'anybody' ? never : LimitName
  shape: Shape
  run: (ctx: Asking<By>, input: z.output<Shape>) => Promise<Done>
}

/** The first write of a browser makes its guest account. */
async function newGuest({ now, secure }: Visit): Promise<Actor> {
  await takeCall('guest.create', byAddress(await headers()), now)
  const { actor, token } = await createGuest(now)
  await rememberGuest(token, secure)
  return actor
}

async function actorFor(who: Exclude<Who, 'anybody'>, seen: Visit): Promise<Actor> {
  const actor = who === 'member' ? seen.member : (seen.member ?? seen.guest)
  if (actor) return actor
  if (who === 'newcomer') return newGuest(seen)
  throw new Problem('unauthenticated', 'sign_in_again')
}

async function work<By extends Who, Shape extends z.ZodType, Done>(
  door: BrowserDoor<By, Shape, Done>,
  given: unknown,
  found: (actor: Actor) => void,
): Promise<Done> {
  const seen = await visit()
  const known = seen.member ?? seen.guest
  if (known) found(known)
  // Before a guest is made: nobody becomes one by a mistake.
  const input = parseInput(door.shape, given)
  if (door.who === 'anybody') return door.run(seen as Asking<By>, input)
  const actor = await actorFor(door.who as Exclude<By, 'anybody'>, seen)
  found(actor)
  if (door.limit) await takeCallOf(actor, door.limit, seen.now)
  return door.run({ ...seen, actor } as Visit & Context as Asking<By>, input)
}

/** @param given fields as they came */
export async function pass<By extends Who, Shape extends z.ZodType, Done>(
  door: BrowserDoor<By, Shape, Done>,
  { now, requestId, address }: Surroundings,
  given: unknown,
): Promise<{ done: Done } | { problem: Problem }> {
  const route = door.name
  let actor: Actor | undefined
  const told = (status: number) => ({
    ...{ event: 'action', route, request_id: requestId, status, ms: Date.now() - now },
    actor: actor && actorHash(actor.owner),
  })
  try {
    const done = await work(door, given, (found) => {
      actor = found
    })
    log('info', told(200))
    return { done }
  } catch (error) {
    const problem = asProblem(error)
    const level = problem.status >= 500 ? 'error' : 'info'
    log(level, { ...told(problem.status), ...errorFields(error) })
    if (problem.status === 403) await noteDenial({ actor, now, requestId, address, route })
    return { problem }
  }
}
