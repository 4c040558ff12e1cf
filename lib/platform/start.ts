// The server's first and last moments.
import { setTimeout } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { refusalOf } from './database-refusal'
import { endInOrder } from './drain'
import { EnvError, env } from './env'
import { openFrontDoor } from './front-door'
import { keysProven } from './own-keys'
import { markPeers } from './peer'
import { printNothingOfRequests } from './printed'
import { greetSharedLimits } from './rate-limit/take'
import { KeysError } from './seal/proof'
import { withEachServer } from './servers'

/** Milliseconds until a database that was away is asked again. */
const AGAIN_MS = 1_000

/**
 * By how much the heap may outgrow what is alive in it before the whole of it is swept. On machines with much memory V8 lets it
 * become four times as large, which no request has anything of: sweeping later takes no less of the processor's time.
 */
const HEAP_GROWTH = '--heap-growing-percent=60'

/** Balancers keep a connection for a minute: whoever closes first must not be us, who may be sent something just then. */
const KEPT_MS = 65_000

function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

/** False when the database cannot tell now. Ends the process when the keys do not fit it, or it does not let us in. */
async function keysFit(): Promise<boolean> {
  try {
    await keysProven()
    return true
  } catch (error) {
    if (!(error instanceof KeysError)) throw error
    const sentence = error.cause === undefined ? error.message : refusalOf(error.cause)
    if (sentence !== null) refuse(sentence)
    return false
  }
}

async function untilKeysFit(): Promise<void> {
  while (!(await keysFit())) await setTimeout(AGAIN_MS, undefined, { ref: false })
}

/**
 * Resolves when the server may listen: the Redis of its limits was reached, or is gone on without after seconds. A database that is away does not hold it back: it is asked until it tells, and nothing
 * is served from it before.
 */
export async function startServer(now: () => number, { development = false } = {}): Promise<void> {
  try {
    env()
  } catch (error) {
    if (!(error instanceof EnvError)) throw error
    refuse(error.message)
  }
  setFlagsFromString(HEAP_GROWTH)
  if (!development) printNothingOfRequests()
  markPeers()
  openFrontDoor({ upgrades: development })
  withEachServer((server) => {
    server.keepAliveTimeout = KEPT_MS
  })
  endInOrder()
  const [fit] = await Promise.all([keysFit(), greetSharedLimits(now())])
  if (!fit) void untilKeysFit()
}
