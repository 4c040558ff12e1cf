// One server of several, at an address that it keeps: started, asked to end, killed, and started again with other settings.
import { standaloneFolder } from '../build/build'
import { identify, isRunning, pause } from '../processes/identity'
import { freePort } from '../processes/port'
import { type RunningServer, startServer } from '../start/server'
import type { Environment } from '../start/settings'

export const BUILD = '.next'

const READY_MS = 60_000

export interface Node {
  readonly address: string
  /** @param change of its environment, from here on @returns seconds until it was ready */
  start: (change?: Environment) => Promise<number>
  /** SIGTERM; resolves when it is gone. */
  stop: () => Promise<void>
  /** SIGKILL. */
  kill: () => Promise<void>
  pid: () => number
}

export async function newNode(name: string, given: Environment, args: readonly string[] = []): Promise<Node> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  let environment = { ...given }
  let running: RunningServer | undefined
  const pid = () => {
    if (running?.pid === undefined) throw new Error(`${name} does not run.`)
    return running.pid
  }
  return {
    address,
    pid,
    async start(change = {}) {
      environment = { ...environment, ...change }
      const began = performance.now()
      const at = { host: '127.0.0.1', port, cwd: standaloneFolder(BUILD) }
      running = await startServer({ name, args: [...args, 'server.js'], environment, ...at })
      await untilReady(address)
      return (performance.now() - began) / 1000
    },
    stop: async () => running?.stop(),
    async kill() {
      const identity = identify(pid())
      process.kill(pid(), 'SIGKILL')
      while (identity && isRunning(identity)) await pause(10)
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
