// A web server as a child: started, waited for until it answers, stopped with patience for the requests in flight.
import { type Child, startChild } from '../processes/children'
import { pause } from '../processes/identity'
import { addressOf, type Environment } from './settings'

export interface ServerOptions {
  name: string
  /** Arguments of Node. */
  args: string[]
  cwd?: string
  environment: Environment
  host: string
  port: number
  state?: string
}

export interface RunningServer extends Child {
  /** Without a slash at the end. */
  address: string
}

/** @throws Error when the server ends or stays silent for two minutes instead of answering */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { name, cwd, host, port, state } = options
  // Next knows 127.x as localhost. Told another name for itself, it would take its own rewrites for another server's and
  // fetch those pages over the network.
  const loopback = host === '127.0.0.1'
  const args = loopback ? ['--dns-result-order=ipv4first', ...options.args] : options.args
  const env = { ...options.environment, HOSTNAME: loopback ? 'localhost' : host, PORT: String(port) }
  const child = startChild({ name, args, cwd, env, state })
  const address = addressOf(host, port)
  let code: number | undefined
  void child.exited.then((ended) => {
    code = ended
  })
  for (const until = performance.now() + 120_000; !(await answers(address)); await pause(50)) {
    if (code !== undefined)
      throw new Error(`The server ended before it could answer (exit code ${code}); its reason is above.`)
    if (performance.now() > until) throw new Error(`The server does not answer at ${address}/api/health.`)
  }
  return { ...child, address }
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(20_000) })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}
