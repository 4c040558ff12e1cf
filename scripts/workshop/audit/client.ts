// How an audit asks: requests as they are written down, with answers as they come, of a server that may be anybody's.
import http from 'node:http'
import https from 'node:https'
import { pause } from '../processes/identity'

export interface Asked {
  method?: string
  path: string
  headers?: Record<string, string>
  /** Sent as JSON. */
  body?: unknown
  /** Sent as it is, in place of `body`. */
  raw?: string | Buffer
  /** Without a word about its length. */
  chunked?: true
}

export interface Answer {
  status: number
  headers: http.IncomingHttpHeaders
  text: string
  /** From the request to the last byte. */
  ms: number
}

export type Ask = (asked: Asked) => Promise<Answer>

const SILENCE_MS = 60_000
const LONGEST_WAIT_S = 90

/** @throws Error when no answer comes */
export function asking(address: string): Ask {
  const { request } = address.startsWith('https:') ? https : http
  return ({ method = 'GET', path, headers, body, raw, chunked }) =>
    new Promise((resolve, reject) => {
      const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body))
      const began = performance.now()
      const all: Record<string, string> = {
        ...(sent !== undefined && { 'content-type': 'application/json' }),
        ...(sent !== undefined && !chunked && { 'content-length': String(Buffer.byteLength(sent)) }),
        ...(chunked && { 'transfer-encoding': 'chunked' }),
        ...headers,
      }
      const asked = request(address + path, { method, headers: all, timeout: SILENCE_MS }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('error', reject)
        answer.on('end', () =>
          resolve({
            ...{ status: answer.statusCode ?? 0, headers: answer.headers },
            ...{ text: Buffer.concat(chunks).toString('utf8'), ms: performance.now() - began },
          }),
        )
      })
      asked.on('timeout', () => asked.destroy(new Error(`${method} ${path}: no answer in a minute`)))
      asked.on('error', reject)
      asked.end(sent)
    })
}

/** Waits where it is told to, as a well-behaved program would: an audit of a server with narrow limits takes longer, and that is all. */
export const patiently =
  (ask: Ask): Ask =>
  async (asked) => {
    for (let time = 1; ; time++) {
      const answer = await ask(asked)
      const wait = Number(answer.headers['retry-after'])
      const told = answer.status === 429 || answer.status === 503
      if (!told || !(wait <= LONGEST_WAIT_S) || time === 5) return answer
      await pause(wait * 1000 + 50)
    }
  }

export const bearer = (key: string) => ({ authorization: `Bearer ${key}` })

/** A request's answer as JSON. @throws Error when it is a refusal */
export async function made<Value = { id: string }>(ask: Ask, asked: Asked): Promise<Value> {
  const { status, text } = await ask(asked)
  if (status < 200 || status > 299)
    throw new Error(`${asked.method} ${asked.path}: ${status} ${text.slice(0, 300)}`)
  return JSON.parse(text || 'null') as Value
}

/** An address as it is typed. @throws Error with a sentence when it is none */
export function originOf(typed: string): string {
  const url = URL.canParse(typed) ? new URL(typed) : undefined
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`--url wants a whole address, such as https://oracle.example; "${typed}" is none.`)
  return url.origin
}
