// A program for tests to kill: starts the PostgreSQL of an installation, says its URL and process, and waits.
import { ensureKeys } from '@/scripts/start/keys'
import { startOwnDatabase } from '@/scripts/start/own-database'

const state = process.argv[2] ?? ''
const { databaseUrl, pid, adopted } = await startOwnDatabase(state, ensureKeys(state))
console.log(JSON.stringify({ databaseUrl, pid, adopted }))
setInterval(() => {}, 1000)
