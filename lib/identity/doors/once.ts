// A request with an Idempotency-Key takes effect once. Sent again it gets the first status, and what is there now of what it
// spoke of: nothing that was deleted, and nothing that its sender may not see any more.
import { errorFields, log } from '@/lib/platform/log'
import { asProblem } from './failure'
import { abandonKey, type Claim, claimKey, keepStatus, releaseKey } from './idempotency'

export interface Reply {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

/** What is the same each time that a request is sent. */
export interface Made {
  /** Of what it makes. */
  id: string
  /** When it was sent first. */
  at: number
}
type Work = (made: Made) => Promise<Reply>

interface Sent {
  reach: Parameters<typeof claimKey>[0]
  key: string
  /** Everything in which one request differs from another. */
  request: string
  now: number
}

/** What a request that died may have made already; only where there is nothing of it, the work is done. */
async function orElse(again: () => Promise<Reply>, run: () => Promise<Reply>): Promise<Reply> {
  try {
    return await again()
  } catch (error) {
    if (asProblem(error).status !== 404) throw error
    return run()
  }
}

async function settle(claim: Claim, now: number, work: () => Promise<Reply>): Promise<Reply> {
  try {
    const done = await work()
    await keepStatus(claim, done.status)
    return done
  } catch (error) {
    // A database that is away cannot be told; then the claim goes stale by itself.
    const told = asProblem(error).status < 500 ? releaseKey(claim) : abandonKey(claim, now)
    await told.catch((second) => log('warn', { event: 'claim_left', ...errorFields(second) }))
    throw error
  }
}

/**
 * @param again reads what was made; `computed`: nothing was, and it is computed once more; without it a status says all
 * @throws Problem as `claimKey` does, and what the work throws
 */
export async function once(sent: Sent, run: Work, { again }: { again?: Work | 'computed' | undefined }) {
  const claim = await claimKey(sent.reach, sent.key, sent.request, sent.now)
  const made = { id: claim.resourceId, at: claim.at }
  if (claim.status === null) {
    const lost = claim.stale && typeof again === 'function'
    return settle(claim, sent.now, () =>
      lost
        ? orElse(
            () => again(made),
            () => run(made),
          )
        : run(made),
    )
  }
  const { body, headers }: Partial<Reply> = again ? await (again === 'computed' ? run : again)(made) : {}
  return { status: claim.status, body, headers: { ...headers, 'Idempotency-Replayed': 'true' } }
}
