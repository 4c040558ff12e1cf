// Who is at the other end of the connection. A route handler sees headers only, and a client can write any of them; so each
// request gets the address of its socket as a header of ours, over whatever the client sent under that name.
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

export const PEER_HEADER = 'x-nps-peer'

/** Node announces a request here before anybody handles it. */
const CHANNEL = 'http.server.request.start'

const marked = globalThis as typeof globalThis & { npsPeersMarked?: boolean }

/** Call once, when the server starts; further calls do nothing. */
export function markPeers(): void {
  if (marked.npsPeersMarked) return
  marked.npsPeersMarked = true
  subscribe(CHANNEL, (message) => {
    const { request } = message as { request: IncomingMessage }
    request.headers[PEER_HEADER] = request.socket.remoteAddress ?? ''
  })
}
