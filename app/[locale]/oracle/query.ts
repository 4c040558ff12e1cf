// What the address of the Oracle's page may say.
import { knownQuery, type Query, type Search } from '../known-query'

const KEYS = [
  ...['profile', 'create', 'notice', 'undo', 'problem', 'reading', 'item', 'numbers', 'told'],
  ...['history', 'after', 'person', 'type', 'sign', 'favorite', 'from', 'to', 'zone', 'q'],
] as const
export type OracleQuery = Query

export const oracleQuery = (search: Search): OracleQuery => knownQuery(search, KEYS)
