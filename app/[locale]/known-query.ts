// What the address of a page may say: the keys that the page knows, each once; whatever else stands there is not ours.
export type Search = Record<string, string | string[] | undefined>
export type Query = Partial<Record<string, string>>

/** UTF-16 units; the longest is a sealed search. A page repeats its address in each of its links. */
const LONGEST = 1_000

export function knownQuery(search: Search, keys: readonly string[]): Query {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = search[key]
      const first = Array.isArray(value) ? value[0] : value
      return first && first.length <= LONGEST ? [[key, first]] : []
    }),
  )
}
