// A model on the wire: it speaks as the Messages API does, well, slowly or in any broken way, and remembers what it was asked.
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Written } from '@/lib/interpretation/claude/shape'
import { goodAnswer, type Sent, SPOILED, type Spoiled, sentIn, spoiled } from './answer'

/** Milliseconds before the first token, and tokens a second: as a quick model sends them. */
const PACE = { firstMs: 600, perSecond: 80 } as const
/** Characters of a token. */
const TOKEN: Record<Sent['locale'], number> = { en: 4, fa: 2.5 }

const TRANSPORTS = [
  'good',
  'paced',
  'silent',
  'stalled',
  'pings',
  'cut',
  'early',
  'half frame',
  'split',
  'bad frame',
  'garbage',
  'html',
  'error within',
  'too long',
  'refusing',
  'self',
  'violence',
  'only answer',
  'twice spoiled',
  400,
  401,
  429,
  '429 for an hour',
  500,
  529,
] as const
export type Mode = (typeof TRANSPORTS)[number] | Spoiled | ((sent: Sent) => Written)

export interface Call {
  headers: IncomingHttpHeaders
  body: { system: unknown; messages: { content: string }[]; [name: string]: unknown }
  /** As it stood on the wire. */
  raw: string
  sent: Sent
  /** The client hung up before the end. */
  left: boolean
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const frame = (event: { type: string }) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`

interface Shape {
  size: number
  stop: string
}
function framesOf(text: string, { size, stop }: Shape): string[] {
  const usage = {
    input_tokens: 400,
    output_tokens: 1,
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: 3000,
  }
  const parts = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
    text.slice(Math.round(index * size), Math.round((index + 1) * size)),
  )
  const message = { id: 'msg_fake', type: 'message', role: 'assistant', model: 'fake', content: [] }
  return [
    { type: 'message_start', message: { ...message, stop_reason: null, stop_sequence: null, usage } },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
    { type: 'ping' },
    ...parts.map((part) => ({
      type: 'content_block_delta',
      index: 0,
      delta: { type: 'text_delta', text: part },
    })),
    { type: 'content_block_stop', index: 0 },
    {
      type: 'message_delta',
      delta: { stop_reason: stop, stop_sequence: null },
      usage: { output_tokens: parts.length },
    },
    { type: 'message_stop' },
  ].map(frame)
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  const type = status === 529 ? 'overloaded_error' : 'api_error'
  response.end(JSON.stringify({ type: 'error', error: { type, message: `fake ${status}` } }))
}

async function send(response: ServerResponse, text: string): Promise<void> {
  if (response.destroyed) throw new Error('gone')
  if (!response.write(text)) await once(response, 'drain')
}

/** The answer as text, and how it is said. */
function textOf(mode: Mode, sent: Sent): string {
  if (typeof mode === 'function') return JSON.stringify(mode(sent))
  if (mode === 'garbage') return 'I am sorry, here is what I think of your question: it is a fine one.'
  if (mode === 'self' || mode === 'violence')
    return JSON.stringify({ risk: mode, intent: 'open', thread: null, sections: [] })
  if (mode === 'only answer') {
    const { sections, ...rest } = goodAnswer(sent)
    return JSON.stringify({ ...rest, sections: sections.slice(0, 1) })
  }
  if (mode === 'twice spoiled') return JSON.stringify(spoiled('wrong number', sent))
  if (typeof mode === 'string' && mode in SPOILED)
    // Told of it, it does better.
    return JSON.stringify(sent.repair ? goodAnswer(sent) : spoiled(mode as Spoiled, sent))
  return JSON.stringify(goodAnswer(sent))
}

async function answer(mode: Mode, sent: Sent, response: ServerResponse): Promise<void> {
  if (typeof mode === 'number') return refuse(response, mode, mode === 429 ? { 'retry-after': '1' } : {})
  if (mode === '429 for an hour') return refuse(response, 429, { 'retry-after': '3600' })
  if (mode === 'silent') return
  if (mode === 'html') {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome to our hotel</h1>')
    return
  }
  const stop = mode === 'too long' ? 'max_tokens' : mode === 'refusing' ? 'refusal' : 'end_turn'
  const text = mode === 'refusing' ? '' : textOf(mode, sent)
  const frames = framesOf(text, { size: mode === 'paced' ? TOKEN[sent.locale] : 12, stop })
  if (mode === 'paced') await pause(PACE.firstMs)
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
  const half = frames.slice(0, Math.ceil(frames.length / 2))
  switch (mode) {
    case 'stalled':
      for (const one of half) await send(response, one)
      return
    case 'pings':
      await send(response, frames[0]!)
      for (; !response.destroyed; await pause(50)) await send(response, frame({ type: 'ping' }))
      return
    case 'cut':
      for (const one of half) await send(response, one)
      await pause(20)
      response.destroy()
      return
    case 'early':
      for (const one of half) await send(response, one)
      break
    case 'half frame':
      await send(response, frames.join('').slice(0, frames.join('').length / 2))
      break
    case 'bad frame':
      await send(
        response,
        `${frames[0]}event: content_block_start\ndata: {"type":"content_block_start",,}\n\n`,
      )
      break
    case 'error within':
      for (const one of half) await send(response, one)
      await send(
        response,
        `event: error\ndata: {"type":"error","error":{"type":"overloaded_error","message":"fake"}}\n\n`,
      )
      break
    case 'split': {
      const bytes = Buffer.from(frames.join(''))
      for (let at = 0; at < bytes.length; at += 7) response.write(bytes.subarray(at, at + 7))
      break
    }
    case 'paced':
      for (const [index, one] of frames.entries()) {
        // Timers are coarse: a few tokens at once, as often as the pace asks for.
        if (index % 4 === 3) await pause(4000 / PACE.perSecond)
        await send(response, one)
      }
      break
    default:
      for (const one of frames) await send(response, one)
  }
  response.end()
}

export interface FakeClaude {
  url: string
  calls: Call[]
  /** What comes next, a mode for each call; the last one stays. */
  script: (...modes: Mode[]) => void
  stop: () => Promise<void>
}

/** @param port any free one by itself */
export async function startFakeClaude({ port = 0, mode = 'good' as Mode } = {}): Promise<FakeClaude> {
  const calls: Call[] = []
  let modes: Mode[] = [mode]
  const server = createServer(async (request, response) => {
    try {
      let raw = ''
      for await (const part of request) raw += part
      const body = JSON.parse(raw) as Call['body']
      const sent = sentIn(body.messages[0]!.content)
      const call: Call = { headers: request.headers, body, raw, sent, left: false }
      calls.push(call)
      response.on('close', () => {
        call.left = !response.writableFinished
      })
      const now = modes.length > 1 ? modes.shift()! : modes[0]!
      await answer(now, sent, response)
    } catch {
      response.destroy()
    }
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    script: (...next) => {
      modes = next
      calls.length = 0
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
