// A call of the model as the rest of the product makes it: within the budget, through the gate, counted, and told to the log without a
// word of what was asked or answered.
import type { OwnerId } from '../context'
import { env } from '../env'
import { errorFields, log } from '../log'
import { countAsked, watchFlowing } from '../metrics/model'
import { type Asked, isConfigured, type Patience, pieces } from './client'
import { type FailureStatus, ModelFailure } from './failure'
import { Gate } from './gate'
import { costAtMost, type Usage } from './models'
import { type Reservation, reserve, settle } from './spending'

export { type Asked, isConfigured, ModelFailure }

/** One for the process, however many bundles hold this file. */
const held = globalThis as { npsGate?: Gate; npsAsked?: LastAsked }
const gate = () => {
  if (!held.npsGate) {
    const made = new Gate()
    held.npsGate = made
    watchFlowing(() => made.inside)
  }
  return held.npsGate
}

export interface LastAsked {
  /** Milliseconds since 1970. */
  at: number
  status: FailureStatus | 'ok'
}

/** When this process last asked the model, and how it ended; null where it has not asked since it started. */
export const lastAsked = (): LastAsked | null => held.npsAsked ?? null

export interface Asking extends Patience {
  /** Whose budget it is. */
  owner: OwnerId
  /** Milliseconds since 1970. */
  now: number
  /** For what, in the log and in the metrics. */
  purpose: 'reading' | 'repair' | 'further' | 'daily' | 'interpret'
}

async function reserved({ owner, now }: Asking, { system, user, maxTokens }: Asked): Promise<Reservation> {
  const nano = costAtMost(env().ANTHROPIC_MODEL, system.length + user.length, maxTokens)
  const reservation = await reserve(owner, nano, now)
  if (!reservation) throw new ModelFailure('budget', 'cap reached')
  return reservation
}

async function settled(reservation: Reservation, usage: Usage): Promise<number> {
  try {
    return await settle(reservation, env().ANTHROPIC_MODEL, usage)
  } catch (error) {
    // It stays reserved: the day has less, and nobody more.
    log('warn', { event: 'ai_not_settled', ...errorFields(error) })
    return 0
  }
}

/** The pieces of an answer as they come. @throws ModelFailure */
export async function* ask(asked: Asked, asking: Asking): AsyncGenerator<string> {
  const begun = performance.now()
  const reservation = await reserved(asking, asked)
  const usage: Usage = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }
  // Whoever stops reading has what was wanted, or left.
  let failure: ModelFailure | undefined = new ModelFailure('cancelled', 'not read to the end')
  let inside = false
  try {
    gate().enter()
    inside = true
    yield* pieces(asked, asking, usage)
    failure = undefined
  } catch (error) {
    failure = error instanceof ModelFailure ? error : new ModelFailure('error', 'unknown')
    throw failure
  } finally {
    if (inside) gate().leave(failure?.status)
    const nano = await settled(reservation, usage)
    const ms = Math.round(performance.now() - begun)
    const { purpose } = asking
    const status = failure?.status ?? 'ok'
    held.npsAsked = { at: asking.now, status }
    countAsked({ purpose, status, ms, usage, nano })
    log(failure && status !== 'cancelled' ? 'warn' : 'info', {
      event: 'ai_asked',
      ...{ reason: failure ? `${status}: ${failure.reason}` : status, route: purpose, ms },
    })
  }
}
