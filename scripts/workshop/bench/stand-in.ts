// A stand-in for Claude with a process of its own, so that its work is not the measured server's, nor that of who measures. This file
// is also that process's program.
import { once } from 'node:events'
import net from 'node:net'
import { fileURLToPath } from 'node:url'
import { startFakeClaude } from '@/tests/support/claude/server'
import { startChild } from '../processes/children'
import { pause } from '../processes/identity'
import { freePort } from '../processes/port'

const PROGRAM = fileURLToPath(import.meta.url)

/** @returns whether somebody listens there */
async function listens(port: number): Promise<boolean> {
  const socket = net.connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

/** It takes as long as a quick model does, and ends with the command. @returns what a server needs to ask it */
export async function startStandIn(): Promise<Record<string, string>> {
  const port = await freePort()
  const child = startChild({ name: 'stand-in', args: ['--import', 'tsx', PROGRAM, String(port)] })
  let ended = false
  void child.exited.then(() => {
    ended = true
  })
  while (!(await listens(port))) {
    if (ended) throw new Error('The stand-in for Claude ended before it listened; its reason is above.')
    await pause(50)
  }
  return { ANTHROPIC_API_KEY: 'fake-ai-needs-no-key', ANTHROPIC_BASE_URL: `http://127.0.0.1:${port}` }
}

if (process.argv[1] === PROGRAM) {
  const fake = await startFakeClaude({ port: Number(process.argv[2]), mode: 'paced' })
  // It remembers all that it is asked, and nobody here looks.
  setInterval(() => {
    fake.calls.length = 0
  }, 1000)
}
