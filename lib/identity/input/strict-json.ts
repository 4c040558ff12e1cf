// JSON as strictly as a contract needs it. `JSON.parse` takes an object that names a field twice, and two programs then
// read two different things; here it is refused, as are nests of any depth and the name of the prototype.
import { Problem } from '@/lib/platform/problem'

export const MAX_DEPTH = 8

/** Strings and punctuation of JSON that is known to be valid; numbers and words between them say nothing here. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g

/** One pass, linear in the length of the text. */
function refuseAmbiguous(json: string): void {
  /** The names seen in each object that is open; null for a list. */
  const open: (Set<string> | null)[] = []
  let last = ''
  for (const [token] of json.matchAll(TOKEN)) {
    if (token === '{' || token === '[') {
      open.push(token === '{' ? new Set() : null)
      if (open.length > MAX_DEPTH)
        throw new Problem('invalid_input', 'body_depth', { args: { max: MAX_DEPTH } })
    } else if (token === '}' || token === ']') open.pop()
    else if (token === ':') {
      // `"a"` and `"\u0061"` are one name.
      const name = JSON.parse(last) as string
      const names = open.at(-1)
      const field = name.slice(0, 60).toWellFormed()
      if (names?.has(name)) throw new Problem('invalid_input', 'body_duplicate', { args: { field } })
      if (name === '__proto__') throw new Problem('invalid_input', 'unknown_field', { args: { field } })
      names?.add(name)
    }
    last = token
  }
}

/**
 * @returns what `JSON.parse` returns
 * @throws SyntaxError for what is no JSON, `Problem` for what is no unambiguous or no shallow one
 */
export function parseStrictJson(text: string): unknown {
  // The engine's own parser comes first: it takes any depth in constant stack and leaves only valid text to look at.
  const value: unknown = JSON.parse(text)
  refuseAmbiguous(text)
  return value
}
