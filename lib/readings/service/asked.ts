// What an account asked over time, for the patterns in it: computed when somebody looks, and kept nowhere.
import { setImmediate } from 'node:timers/promises'
import type { Context } from '@/lib/platform/context'
import { requirePerson } from '@/lib/profiles/service'
import { type Asked, selectAsked } from '../repository/asked'

export type { Asked } from '../repository/asked'

/** Readings that are looked through, the newest. */
export const LOOKED_AT = 1000
/** Readings that are opened before others have their turn. */
const STEP = 8

/** Newest first. @param person of whom; null for everybody's @throws Problem 403 or 404 where it is nobody of the caller's */
export async function readAsked(ctx: Context, person: string | null): Promise<Asked[]> {
  if (person !== null) await requirePerson(ctx, person)
  const query = person === null ? {} : { user_id: person }
  const sealed = await selectAsked(ctx.actor, query, { take: LOOKED_AT })
  const asked: Asked[] = []
  for (const [index, { open }] of sealed.entries()) {
    asked.push(open())
    if (index % STEP === STEP - 1) await setImmediate()
  }
  return asked
}
