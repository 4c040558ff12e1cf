// Which request is being worked on: its id is the same in its answer, in every line of the log that was written for it, also deep inside
// and by what goes on after it, and in what the account sees of it.
import { AsyncLocalStorage } from 'node:async_hooks'

interface Scope {
  requestId: string
  /** A door has written its line already. */
  told: boolean
}

/** One for the process, however many bundles hold this file. */
const held = globalThis as { npsRequest?: AsyncLocalStorage<Scope> }
function scopes(): AsyncLocalStorage<Scope> {
  held.npsRequest ??= new AsyncLocalStorage()
  return held.npsRequest
}

/** Undefined for what no request began. */
export const requestNow = (): Scope | undefined => scopes().getStore()

/** Everything that comes of the work belongs to this request. */
export function asRequest<Done>(requestId: string, work: () => Done): Done {
  return requestNow()?.requestId === requestId ? work() : scopes().run({ requestId, told: false }, work)
}

/** The same for what is called later by somebody else, as a place in a line is. Cheaper than a resource of Node for each. */
export function ofThisRequest<Args extends unknown[], Done>(
  work: (...args: Args) => Done,
): (...args: Args) => Done {
  const store = scopes()
  const scope = store.getStore()
  return scope ? (...args) => store.run(scope, work, ...args) : (...args) => store.exit(work, ...args)
}

const GIVEN = /^[A-Za-z0-9._-]{8,64}$/

/** What a program calls its request, where that may stand in a log. */
export const givenId = (given: string | null | undefined): string | undefined =>
  given && GIVEN.test(given) ? given : undefined
