// What the address of the Oracle's page may say.

const KEYS = [
  ...['profile', 'create', 'notice', 'undo', 'problem', 'reading', 'item', 'numbers', 'told'],
  ...['history', 'after', 'person', 'type', 'sign', 'favorite', 'from', 'to', 'zone', 'q'],
] as const
/** UTF-16 units; the longest is a sealed search. The page repeats its address in each of its links. */
const LONGEST = 1_000
export type OracleQuery = Partial<Record<string, string>>

/** Known keys, each once; whatever else stands in the address is not ours. */
export function oracleQuery(search: Record<string, string | string[] | undefined>): OracleQuery {
  return Object.fromEntries(
    KEYS.flatMap((key) => {
      const value = search[key]
      const first = Array.isArray(value) ? value[0] : value
      return first && first.length <= LONGEST ? [[key, first]] : []
    }),
  )
}
