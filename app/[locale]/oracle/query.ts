// What the address of the Oracle's page may say.
import { knownQuery, type Query, type Search } from '../known-query'

const KEYS = [
  ...['profile', 'create', 'history', 'reading', 'item', 'numbers', 'told', 'asked'],
  ...['notice', 'undo', 'problem'],
] as const
export type OracleQuery = Query

export const oracleQuery = (search: Search): OracleQuery => knownQuery(search, KEYS)
