// An answer that is the same for everybody as long as the process lives: written once, and named by what it says, so that whoever has
// it already is told just that. It is compressed once too (lib/platform/short-answer.ts); its name is a weak one, for all encodings.
import { createHash } from 'node:crypto'

/** RFC 9110, If-None-Match: names in quotes, whether weak or not, or `*` for whatever there is. */
function isNamed(header: string | null, etag: string): boolean {
  if (header === null) return false
  const strong = (name: string) => name.trim().replace(/^W\//, '')
  const names = header.split(',').map(strong)
  return names.includes(strong(etag)) || names.includes('*')
}

/** @param make what is answered, when it is asked for first @returns what answers a request */
export function fixedAnswer(make: () => unknown): (request: Request) => Response {
  let written: { body: Buffer<ArrayBuffer>; etag: string } | undefined

  function write() {
    const body = Buffer.from(JSON.stringify(make()))
    const name = createHash('sha256').update(body).digest('base64url').slice(0, 27)
    return { body, etag: `W/"${name}"` }
  }

  return ({ headers: asked }) => {
    written ??= write()
    const { body, etag } = written
    // It may be kept, and is asked for by its name each time: another version says something else.
    const headers = { ETag: etag, 'Cache-Control': 'no-cache' }
    if (isNamed(asked.get('if-none-match'), etag))
      return new Response(null, { status: 304, headers: { ...headers, Vary: 'Accept-Encoding' } })
    return new Response(body, { headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' } })
  }
}
