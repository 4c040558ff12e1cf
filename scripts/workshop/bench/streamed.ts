// One reading as a page sees it come: asked for, found in the list, and followed while a model writes its words.
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pause } from '../processes/identity'
import type { Caller } from './client'

/** Between two looks at the list. */
const LOOK_MS = 5

export interface Streamed {
  /** Milliseconds from the request until the first section, and until the words are whole. No section came where it is absent. */
  firstMs?: number
  wholeMs: number
  /** Why the built-in words stand; `ok` where the model wrote. */
  status: string
}

interface Event {
  type: 'step' | 'section' | 'words'
  words?: { interpretation: { ai: { status: string } } }
}

/** @param address of the server @param route and @param content of the request, which waits for the words itself */
export async function streamOne(
  address: string,
  { headers, send }: Caller,
  route: string,
  content: object,
): Promise<Streamed> {
  const newest = async () => {
    const answer = await fetch(`${address}/api/oracle/readings?limit=1`, { headers })
    if (!answer.ok) throw new Error(`The list of readings answers ${answer.status}`)
    return ((await answer.json()) as { id: string }[])[0]?.id
  }
  const before = await newest()
  const began = performance.now()
  let failed: unknown
  const made = send('POST', route, content).catch((error: unknown) => {
    failed = error
  })
  let id = before
  while (id === before) {
    await pause(LOOK_MS)
    if (failed) throw failed
    id = await newest()
  }
  const followed = await fetch(`${address}/api/oracle/readings/${id}/words`, {
    headers: { ...headers, accept: 'application/x-ndjson' },
  })
  if (!followed.ok || !followed.body) throw new Error(`The words of a reading answer ${followed.status}`)
  let firstMs: number | undefined
  let whole: Pick<Streamed, 'wholeMs' | 'status'> | undefined
  // The type of the web's stream differs from Node's by name alone.
  const body = Readable.fromWeb(followed.body as Parameters<typeof Readable.fromWeb>[0])
  for await (const line of createInterface({ input: body })) {
    const { type, words } = JSON.parse(line) as Event
    if (type === 'section') firstMs ??= performance.now() - began
    if (words) whole = { wholeMs: performance.now() - began, status: words.interpretation.ai.status }
  }
  await made
  if (failed) throw failed
  if (!whole) throw new Error(`The words of reading ${id} ended without being whole.`)
  return { ...(firstMs !== undefined && { firstMs }), ...whole }
}
