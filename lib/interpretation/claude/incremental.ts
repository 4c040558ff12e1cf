// Reads the model's JSON while it is still being written: each value of the answer as soon as it is whole.
import { JSONParser } from '@streamparser/json'

export type Piece =
  | { kind: 'risk' | 'intent' | 'thread'; value: unknown }
  | { kind: 'section'; value: unknown }

/** Text of an answer at most: what writes for ever is stopped. */
const MOST_CHARACTERS = 40_000

/** @throws where the text is no such JSON, ends early, or does not end */
export async function* piecesOf(text: AsyncIterable<string>): AsyncGenerator<Piece> {
  const parser = new JSONParser({
    paths: ['$.risk', '$.intent', '$.thread', '$.sections.*'],
    keepStack: false,
  })
  let ready: Piece[] = []
  let failed: unknown
  parser.onValue = ({ value, key }) => {
    if (key === 'risk' || key === 'intent' || key === 'thread') ready.push({ kind: key, value })
    else ready.push({ kind: 'section', value })
  }
  parser.onError = (error) => {
    failed ??= error
  }
  let length = 0
  for await (const part of text) {
    length += part.length
    if (length > MOST_CHARACTERS) throw new Error('An answer without end')
    if (!parser.isEnded) parser.write(part)
    if (failed) throw failed
    const now = ready
    ready = []
    yield* now
  }
  if (!parser.isEnded) throw new Error('An answer that was cut')
}
