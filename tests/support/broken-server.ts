// A server that does everything wrong that an audit of security looks for: it lets everybody in, tells of its inside, and lets scripts run.
import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

const ID = '01a21d9d-7a99-7338-aea5-844773cf114b'
/** Put together here, so that it stands in no file. */
const KEY = ['sk', 'ant', 'api03', 'x'.repeat(30)].join('-')
const STACK =
  'Error: boom\n    at handler (/home/app/node_modules/pg/index.js:45:11)\nSELECT name FROM oracle_users'

const name = { type: 'string' }
const example = { name: 'Alice', birthday: '1990-07-15', mother_name: 'Barbara' }
const described = {
  paths: {
    '/api/oracle/users': {
      post: {
        operationId: 'createProfile',
        requestBody: {
          content: {
            'application/json': {
              schema: { properties: { name } },
              examples: { request: { value: example } },
            },
          },
        },
      },
    },
  },
}

const PAGE = `<!doctype html><html><head><script>window.key = '${KEY}'</script></head><body onload="go()"></body></html>`

function answerOf({ url = '', method }: http.IncomingMessage): { type: string; text: string } {
  if (url === '/api/openapi.json') return { type: 'application/json', text: JSON.stringify(described) }
  if (url === '/api/nothing' || url.includes('nonsense')) return { type: 'text/plain', text: STACK }
  if (url.startsWith('/api/'))
    return {
      type: 'application/json',
      text: JSON.stringify({ id: ID, token: 't', key: 'k', name: 'changed', method }),
    }
  return { type: 'text/html', text: PAGE }
}

export interface BrokenServer {
  address: string
  stop: () => Promise<void>
}

export async function startBrokenServer(): Promise<BrokenServer> {
  const server = http.createServer((request, response) => {
    const { type, text } = answerOf(request)
    // A fault of its own shows where it happened.
    const status = text === STACK ? 500 : request.method === 'POST' ? 201 : 200
    response.writeHead(request.url?.includes('calculate') ? 200 : status, {
      'content-type': type,
      'x-powered-by': 'Broken',
      'access-control-allow-origin': request.headers.origin ?? '*',
      'access-control-allow-credentials': 'true',
      'set-cookie': 'session=abc; Domain=here.test',
    })
    request.resume()
    request.on('end', () => response.end(text))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
