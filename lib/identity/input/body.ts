// Reads a JSON body: bounded in size while it arrives, one object, in the right content type.
import { MAX_BODY_BYTES } from '@/lib/platform/body-size'
import { Problem } from '@/lib/platform/problem'
import { parseStrictJson } from './strict-json'

const JSON_TYPE = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i

/** The body, whatever it is. Throws `Problem` of kind `too_large`. */
export async function bytesOf(request: Request): Promise<Buffer> {
  const tooLarge = () => new Problem('too_large', 'too_large', { args: { max: MAX_BODY_BYTES } })
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY_BYTES) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > MAX_BODY_BYTES) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Resolves to the text as it came (for hashing) and the object in it. */
export async function readJson(request: Request): Promise<{ text: string; value: Record<string, unknown> }> {
  if (!JSON_TYPE.test((request.headers.get('content-type') ?? '').trim())) {
    throw new Problem('media_type', 'media_type', { headers: { 'Accept-Post': 'application/json' } })
  }
  let text: string
  let value: unknown
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await bytesOf(request))
    value = parseStrictJson(text)
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem('invalid_input', 'body_json')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Problem('invalid_input', 'body_object')
  }
  return { text, value: value as Record<string, unknown> }
}
