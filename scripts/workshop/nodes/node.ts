// One server of several, at an address that it keeps: started, asked to end, killed, and started again with other settings.
import { standaloneFolder } from '../build/build'
import { identify, isRunning, pause } from '../processes/identity'
import { freePort } from '../processes/port'
import { serveFolder } from '../start/folder'
import type { RunningServer } from '../start/server'
import type { Environment } from '../start/settings'

export const BUILD = '.next'

const READY_MS = 60_000

export interface Node {
  readonly address: string
  /** Resolves when it is ready. @param change of its environment, from here on */
  start: (change?: Environment) => Promise<void>
  /** SIGTERM; resolves when it is gone. */
  stop: () => Promise<void>
  /** SIGKILL. */
  kill: () => Promise<void>
}

export async function newNode(name: string, given: Environment): Promise<Node> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  let environment = { ...given }
  let running: RunningServer | undefined
  return {
    address,
    async start(change = {}) {
      environment = { ...environment, ...change }
      running = await serveFolder({ name, cwd: standaloneFolder(BUILD) }, environment, port)
      await untilReady(address)
    },
    stop: async () => running?.stop(),
    async kill() {
      const identity = identify(running?.pid ?? 0)
      if (!identity) throw new Error(`${name} does not run.`)
      process.kill(identity.pid, 'SIGKILL')
      while (isRunning(identity)) await pause(10)
    },
  }
}

/** @throws Error after a minute */
export async function untilReady(address: string): Promise<void> {
  for (const end = performance.now() + READY_MS; ; await pause(50)) {
    const answer = await fetch(`${address}/api/health/ready`).catch(() => undefined)
    const said = (await answer?.text()) ?? 'nothing'
    if (answer?.ok) return
    if (performance.now() > end) throw new Error(`${address} does not become ready; it says ${said}.`)
  }
}
