import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { markPeers, PEER_HEADER } from '@/lib/platform/peer'

it('tells each request the other end of its connection, over what the client wrote', async () => {
  markPeers()
  const server = http.createServer((request, response) => response.end(String(request.headers[PEER_HEADER])))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const claims: Record<string, string>[] = [{}, { [PEER_HEADER]: '198.51.100.1' }]
  for (const headers of claims) expect(await (await fetch(address, { headers })).text()).toBe('127.0.0.1')
  server.close()
})
