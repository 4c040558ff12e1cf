// A program for tests to end: a small HTTP server with the front door and the end of the real one.
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { endInOrder, isDraining } from '@/lib/platform/drain'
import { openFrontDoor } from '@/lib/platform/front-door'

openFrontDoor({ upgrades: false })
endInOrder()

const server = http.createServer((request, response) => {
  if (request.url === '/ready') {
    response.writeHead(isDraining() ? 503 : 200).end()
    return
  }
  if (request.url !== '/slow') {
    response.end(`${request.method} ${request.url}`)
    return
  }
  response.write('first ')
  setTimeout(() => response.end('last'), 700)
})
server.on('upgrade', (_request, socket) => socket.end('HTTP/1.1 101 Switching Protocols\r\n\r\n'))
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
