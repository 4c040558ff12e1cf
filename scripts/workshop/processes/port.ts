// Whether the server may listen where it is asked to, said before anything slow begins.
import net from 'node:net'

/** @throws Error with what to do when the address cannot be had */
export function requirePort(host: string, port: number, command: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(explain(error, host, port, command))),
    )
    server.listen(port, host, () => server.close(() => resolve()))
  })
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
