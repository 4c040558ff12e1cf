// What a browser may do: a door with the shape of its form, and how a browser comes to it.
import { headers } from 'next/headers'
import type { z } from 'zod'
import type { Actor, Context } from '@/lib/platform/context'
import { parseInput } from '../input/parse'
import { rememberGuest, type Surroundings, type Visit, visit } from '../proof/browser'
import { createGuest } from '../proof/guests'
import { type Call, type Door, type Outcome, pass, type Who } from './door'
import { byAddress, takeCall } from './limit'

/** What a door's work is told. Beside a member, `guest` may be one whose things could still be brought along. */
export type Asking<By extends Who> = By extends 'anybody' ? Visit : Visit & Context

export interface BrowserDoor<By extends Who, Shape extends z.ZodType, Done>
  extends Pick<Door<By>, 'name' | 'who' | 'limit'> {
  shape: Shape
  run: (ctx: Asking<By>, input: z.output<Shape>) => Promise<Done>
}

/** At these a guest is nobody. */
const SIGNED_IN: readonly Who[] = ['member', 'admin', 'entering']

/** The first write of a browser makes its guest account. */
async function newGuest({ now, secure }: Visit): Promise<Actor> {
  await takeCall('guest.create', byAddress(await headers()), now)
  const { actor, token } = await createGuest(now)
  await rememberGuest(token, secure)
  return actor
}

/** @param event `action` for what is done, `page` for what is shown @param given fields as they came, or what an address names */
export async function passBrowser<By extends Who, Shape extends z.ZodType, Done>(
  door: BrowserDoor<By, Shape, Done>,
  event: 'action' | 'page',
  { now, requestId, address }: Surroundings,
  given: unknown,
): Promise<Outcome<Done>> {
  const call: Call = { now, requestId, address }
  return pass(door, call, {
    event: { event, route: door.name },
    identify: async () => {
      const { member, guest } = await visit()
      return SIGNED_IN.includes(door.who) ? member : (member ?? guest)
    },
    welcome: async () => newGuest(await visit()),
    read: async () => parseInput(door.shape, given),
    run: async (input) => {
      const seen = await visit()
      const asking = door.who === 'anybody' ? seen : { ...seen, actor: call.actor }
      return door.run(asking as Asking<By>, input)
    },
  })
}
