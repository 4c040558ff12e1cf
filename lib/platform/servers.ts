// The HTTP server that Next made, which it hands to nobody: Node announces each connection, and a connection knows its server.
import { subscribe } from 'node:diagnostics_channel'
import { Server } from 'node:http'
import type { Socket } from 'node:net'

/** Calls once for each HTTP server of this process, before its first request is handled. */
export function withEachServer(use: (server: Server) => void): void {
  const known = new WeakSet<Server>()
  subscribe('net.server.socket', (message) => {
    const { server } = (message as { socket: Socket & { server?: unknown } }).socket
    if (!(server instanceof Server) || known.has(server)) return
    known.add(server)
    use(server)
  })
}
