// Runs a program of the standalone folder with nothing but what a container would be given.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'

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
