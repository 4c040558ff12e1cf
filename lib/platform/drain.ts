// How the server ends: it finishes what it has, takes nothing new, tells every connection that it closes, and is gone within
// seconds whatever its clients do. (Next waits for ever while they keep sending.)
import { subscribe } from 'node:diagnostics_channel'
import type { Server, ServerResponse } from 'node:http'
import net from 'node:net'
import { backgroundDone } from './background'
import { env } from './env'
import { log } from './log'
import { withEachServer } from './servers'

/** From the signal on; whoever started the server, and container engines, have more patience than this. */
const DEADLINE_MS = 12_000
/** For a request that was on its way over an idle connection: it is answered, and told that the connection closes. */
const LINGER_MS = 1_000
const LOOK_MS = 50
/** A terminal and npm may both pass the same Ctrl-C on; a later one means: at once. */
const SAME_SIGNAL_MS = 500
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const

const kept = globalThis as typeof globalThis & { npsDraining?: boolean }
/** The server is about to stop, and wants nothing new. */
export const isDraining = (): boolean => kept.npsDraining === true

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Resolves when no connection is left. */
async function close(server: Server): Promise<void> {
  // That of `net` alone: the one of `http` cuts idle connections at once, and with them requests that are on their way.
  const closed = new Promise<void>((resolve) => net.Server.prototype.close.call(server, () => resolve()))
  let open = true
  void closed.then(() => {
    open = false
  })
  for (const until = performance.now() + LINGER_MS; open && performance.now() < until; ) await pause(LOOK_MS)
  for (; open; await pause(LOOK_MS)) server.closeIdleConnections()
}

/** Call once, when the server starts. */
export function endInOrder(): void {
  const servers = new Set<Server>()
  const answers = new Set<ServerResponse>()
  withEachServer((server) => servers.add(server))
  subscribe('http.server.request.start', (message) => {
    const { response } = message as { response: ServerResponse }
    if (kept.npsDraining) response.shouldKeepAlive = false
    answers.add(response)
    response.once('close', () => answers.delete(response))
  })

  async function end(): Promise<void> {
    kept.npsDraining = true
    log('info', { event: 'draining' })
    for (const response of answers) if (!response.headersSent) response.shouldKeepAlive = false
    // Without a pause it is deaf before anybody is told to come again: who is told so finds nobody, and no half-made connection.
    const { DRAIN_SECONDS } = env()
    if (DRAIN_SECONDS > 0) await pause(DRAIN_SECONDS * 1000)
    await Promise.all([...servers].map(close))
    await backgroundDone()
    log('info', { event: 'drained' })
    process.exit(0)
  }

  let since: number | undefined
  for (const [signal, code] of Object.entries(SIGNALS))
    process.on(signal, () => {
      if (since === undefined) {
        since = performance.now()
        setTimeout(() => {
          log('warn', { event: 'drain_cut' })
          process.exit(0)
        }, DEADLINE_MS)
        void end()
      } else if (performance.now() - since > SAME_SIGNAL_MS) process.exit(code)
    })
}
