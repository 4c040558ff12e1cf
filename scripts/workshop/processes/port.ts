// Ports to listen on: a free one, and whether the server may have the one it is asked for, said before anything slow begins.
import { once } from 'node:events'
import net from 'node:net'

/** A TCP port of this machine that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as net.AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** @throws Error with what to do when the address cannot be had */
export async function requirePort(host: string, port: number, command: string): Promise<void> {
  const server = net.createServer().listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw new Error(explain(error as NodeJS.ErrnoException, host, port, command), { cause: error })
  }
  await new Promise((resolve) => server.close(resolve))
}

function explain(error: NodeJS.ErrnoException, host: string, port: number, command: string): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is in use by another program. Choose another one: PORT=${port + 1} npm run ${command}`
  if (error.code === 'EACCES')
    return `Port ${port} needs special rights. Choose one above 1023: PORT=3000 npm run ${command}`
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `This machine has no address "${host}" to listen on. HOST is usually 127.0.0.1 (this machine only) or 0.0.0.0 (everybody).`
  return `Cannot listen on ${host}:${port}: ${error.message}`
}
