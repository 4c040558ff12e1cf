// An answer that is the same for everybody as long as the process lives: written once, compressed once for each way of doing that, and
// named by what it says, so that whoever has it already is told just that.
import { createHash } from 'node:crypto'
import { type Encoding, encodingWished, shortened } from '@/lib/platform/short-answer'

interface Written {
  body: Buffer<ArrayBuffer>
  etag: string
}

/** RFC 9110, If-None-Match: names in quotes, whether weak or not, or `*` for whatever there is. */
function isNamed(header: string | null, etag: string): boolean {
  if (header === null) return false
  const names = header.split(',').map((name) => name.trim().replace(/^W\//, ''))
  return names.includes(etag) || names.includes('*')
}

/** @param make what is answered, when it is asked for first @returns what answers a request */
export function fixedAnswer(make: () => unknown): (request: Request) => Response {
  const ways = new Map<Encoding | null, Written>()

  function written(encoding: Encoding | null): Written {
    const known = ways.get(encoding)
    if (known) return known
    const plain = encoding === null ? Buffer.from(JSON.stringify(make())) : written(null).body
    const body = encoding === null ? plain : shortened(plain, encoding)
    const name = createHash('sha256').update(body).digest('base64url').slice(0, 27)
    const way = { body, etag: `"${name}"` }
    ways.set(encoding, way)
    return way
  }

  return ({ headers: asked }) => {
    const encoding = encodingWished(asked.get('accept-encoding') ?? '')
    const { body, etag } = written(encoding)
    // It may be kept, and is asked for by its name each time: another version says something else.
    const headers = { ETag: etag, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' }
    if (isNamed(asked.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
    const type = { 'Content-Type': 'application/json; charset=utf-8' }
    const way = encoding && { 'Content-Encoding': encoding }
    return new Response(body, { headers: { ...headers, ...type, ...way } })
  }
}
