// What a door answers when a value names a key that this server lacks: the database says whether there ever was such a key. If
// so, another server sealed it and can open it, and the answer is "in a moment"; if not, the value is damaged, and all goes on as
// it does with damage.
import { errorFields, log } from '@/lib/platform/log'
import { keysKnown } from '@/lib/platform/own-keys'
import { keyAbsent, type Met, meeting, rememberAbsent } from '@/lib/platform/seal/absent'
import { sayUnreadable } from '@/lib/platform/seal/unreadable'

/** @returns whether one of them is a key of another server */
async function judge(met: Met): Promise<boolean> {
  try {
    const known = await keysKnown([...met.keys()])
    for (const [kid, error] of met) if (!known.includes(kid)) sayUnreadable(error)
    rememberAbsent(known)
    return known.length > 0
  } catch (error) {
    log('warn', { event: 'key_not_judged', ...errorFields(error) })
    return false
  }
}

/**
 * @param reads nothing was changed by the work, so that it may be answered for as if it had not been done
 * @throws what the work throws, or Problem 503 where it needed a key that is not here
 */
export async function openingWithOwnKeys<Done>(reads: boolean, work: () => Promise<Done>): Promise<Done> {
  const met: Met = new Map()
  let done: Done
  try {
    done = await meeting(met, work)
  } catch (error) {
    throw met.size > 0 && (await judge(met)) ? keyAbsent(error) : error
  }
  if (met.size > 0 && (await judge(met)) && reads) throw keyAbsent()
  return done
}
