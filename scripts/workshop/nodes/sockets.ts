// Sockets that are kept and send their next request as soon as the last one is answered, until the server is gone: what each was told,
// and which answers were cut off.
import http from 'node:http'

export interface Answer {
  status: number
  /** Whether the connection is closed after it. */
  last: boolean
  body: string
}

export function ask(agent: http.Agent, port: number, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.get({ agent, port, host: '127.0.0.1', path }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (text) => {
        body += text
      })
      // An answer that ends before it is whole is an error, here and for every client.
      response.on('error', reject)
      const last = response.headers.connection === 'close'
      response.on('end', () => resolve({ status: response.statusCode ?? 0, last, body }))
    })
    request.on('error', reject)
  })
}

export async function pressing(port: number, paths: string[], sockets: number) {
  const answers: (Answer & { path: string })[] = []
  const cut: string[] = []
  let stopped = false
  const one = async (path: string) => {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
    while (!stopped) {
      try {
        answers.push({ path, ...(await ask(agent, port, path)) })
      } catch (error) {
        const { code = String(error) } = error as NodeJS.ErrnoException
        if (code === 'ECONNREFUSED') return
        cut.push(code)
      }
    }
  }
  const done = Promise.all(Array.from({ length: sockets }, (_, index) => one(paths[index % paths.length]!)))
  return {
    answers,
    cut,
    done,
    stop: () => {
      stopped = true
    },
  }
}
