// Writes the Prisma client into lib/platform/generated. `prisma generate` wants a native engine that it does not use; any
// existing program satisfies it, so it gets Node itself and downloads nothing.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const schema = 'prisma/schema.prisma'
const output = 'lib/platform/generated/prisma'
const stamp = path.join(output, '.generated-from')

/** @returns whether anything had to be written; @throws Error with Prisma's own words when the schema is wrong */
export function generateClient(): boolean {
  const lock = readFileSync('node_modules/prisma/package.json')
  const wanted = createHash('sha256').update(readFileSync(schema)).update(lock).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false
  rmSync(stamp, { force: true })
  const result = spawnSync(process.execPath, ['node_modules/prisma/build/index.js', 'generate'], {
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
    encoding: 'utf8',
  })
  if (result.status !== 0) throw new Error(`prisma generate failed:\n${result.stdout}${result.stderr}`)
  mkdirSync(output, { recursive: true })
  writeFileSync(stamp, wanted)
  return true
}
