// The server's first and last moments.
import { endInOrder } from './drain'
import { EnvError, env } from './env'
import { openFrontDoor } from './front-door'
import { missingKeys } from './health'
import { markPeers } from './peer'

/** A key that rows still need was taken out too early: said at once, not when somebody asks for such a row. */
async function refuseMissingKeys(): Promise<void> {
  const missing = await missingKeys()
  if (!missing?.length) return
  process.stderr.write(
    `SEAL_KEYS lacks ${missing.join(', ')}, which rows of the database are sealed with. Put the key back; ` +
      '"npm run keys:retire" says when it may go.\n',
  )
  process.exit(1)
}

/** Resolves when the server may serve; a database that is away does not hold it back. */
export async function startServer({ development = false } = {}): Promise<void> {
  try {
    env()
  } catch (error) {
    if (!(error instanceof EnvError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
  markPeers()
  openFrontDoor({ upgrades: development })
  endInOrder()
  await refuseMissingKeys()
}
