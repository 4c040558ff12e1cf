// Runs a program of the standalone folder with nothing but what a container would be given.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { expect } from '@playwright/test'
import { patience } from '../../scripts/workshop/testing/patience'

const key = () => randomBytes(32).toString('base64')
export const newSecrets = () => ({
  SEAL_KEYS: `k1:${key()}`,
  SEAL_ACTIVE: 'k1',
  SEAL_INDEX_KEY: key(),
  AUTH_SECRET: key(),
})

/** The environment of the tests does not reach it. */
export function run(folder: string, program: string, environment: Record<string, string>) {
  const env = { PATH: process.env.PATH ?? '', NODE_ENV: 'production', ...environment } as NodeJS.ProcessEnv
  const child = spawn(process.execPath, [program], { cwd: folder, env })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      output += data
    })
  const exited = new Promise<number | string | null>((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal)),
  )
  return { child, exited, output: () => output }
}

/** @param output what the program said, told where it does not become ready */
export async function untilReady(baseURL: string, output: () => string): Promise<void> {
  const ready = () =>
    fetch(`${baseURL}/api/health/ready`).then(
      ({ status }) => status,
      () => 0,
    )
  await expect.poll(ready, { timeout: 30_000 * patience(), message: output() }).toBe(200)
}

/** The database migrated. */
export async function migrate(folder: string, environment: Record<string, string>): Promise<void> {
  const migrated = run(folder, 'migrate.mjs', environment)
  expect(await migrated.exited, migrated.output()).toBe(0)
}

/** A server that is ready, on a database that is migrated; at 127.0.0.1. */
export async function serve(folder: string, environment: Record<string, string>, port: number) {
  const server = run(folder, 'server.js', {
    ...environment,
    // As `npm run up` names it: Next.js would take 127.0.0.1 for another server, and ask itself for each page.
    ...{ HOSTNAME: 'localhost', PORT: String(port), NODE_OPTIONS: '--dns-result-order=ipv4first' },
  })
  try {
    await untilReady(`http://127.0.0.1:${port}`, server.output)
  } catch (error) {
    server.child.kill('SIGKILL')
    throw error
  }
  return server
}
