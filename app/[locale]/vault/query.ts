// What the address of the vault may say.
import { knownQuery, type Query, type Search } from '../known-query'

const KEYS = ['kind', 'q', 'after', 'edit', 'looks', 'notice', 'undo', 'problem']

export const vaultQuery = (search: Search): Query => knownQuery(search, KEYS)
