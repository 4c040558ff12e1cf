// How the server that is shipped ends while its clients keep sending over kept connections: at once for whoever is new, whole for
// whoever was asked, and for good within seconds.
import http from 'node:http'
import { expect, test } from '@playwright/test'
import { ask, pressing } from '../../scripts/workshop/nodes/sockets'
import { dropDatabase, ensureDatabase } from '../../scripts/workshop/postgres/databases'
import { freePort } from '../../scripts/workshop/processes/port'
import { patience } from '../../scripts/workshop/testing/patience'
import { migrate, newSecrets, serve } from './program'

const clusterUrl = process.env.E2E_CLUSTER_URL ?? ''
const folder = process.env.E2E_STANDALONE ?? ''
const MOST_MS = 20_000

test('asked to end under load, it is gone within seconds, and every answer is whole', async () => {
  const name = `drained_${process.pid}`
  const databaseUrl = await ensureDatabase(clusterUrl, name)
  const port = await freePort()
  const environment = {
    ...newSecrets(),
    APP_ENV: 'production',
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'warn',
  }
  await migrate(folder, environment)
  const server = await serve(folder, environment, port)
  const idle = new http.Agent({ keepAlive: true })
  try {
    // One connection that is kept and not used.
    await ask(idle, port, '/api/health')
    const paths = ['/api/health', '/oracle', '/api/nothing', '/fa/oracle']
    const { answers, cut, done, stop } = await pressing(port, paths, 12)
    await expect.poll(() => answers.length, { timeout: 30_000 * patience() }).toBeGreaterThan(60)
    server.child.kill('SIGTERM')
    const gone = await Promise.race([
      server.exited,
      new Promise<string>((resolve) => setTimeout(resolve, MOST_MS, 'still running')),
    ])
    stop()
    expect(gone, server.output()).toBe(0)
    await done
    expect(cut).toEqual([])
    for (const { path, status, body } of answers) {
      expect(status, path).toBe(path === '/api/nothing' ? 404 : 200)
      expect(body, path).toMatch(path.startsWith('/api') ? /^\{.*\}$/s : /<\/html>/)
    }
    // Each socket was told once that it closes, by its last answer.
    expect(answers.filter(({ last }) => last).length).toBe(12)
  } finally {
    server.child.kill('SIGKILL')
    idle.destroy()
    await dropDatabase(clusterUrl, name)
  }
})
