// The container files agree with the application and with each other. No container engine runs here; what the image would
// hold is run for real by e2e/shipping.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ENV_NAMES } from '@/lib/platform/env'

const dockerfile = readFileSync('Dockerfile', 'utf8')
const compose = readFileSync('docker-compose.yml', 'utf8')
const ignored = readFileSync('.dockerignore', 'utf8').split('\n')

/** The block of a compose file below a key that stands at this depth of spaces. */
function block(key: string, depth: number, text = compose): string {
  const lines = text.split('\n')
  const start = lines.indexOf(`${' '.repeat(depth)}${key}:`)
  expect(start, `${key} at depth ${depth}`).toBeGreaterThanOrEqual(0)
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => line.trim() !== '' && line.search(/\S/) <= depth)
  return rest.slice(0, end < 0 ? undefined : end).join('\n')
}
const app = block('app', 2)
const database = block('database', 2)
const appEnvironment = Object.fromEntries(
  [...block('environment', 4, app).matchAll(/^ +([A-Z_]+): (.*)$/gm)].map(([, name, value]) => [
    name,
    value ?? '',
  ]),
)

describe('Dockerfile', () => {
  const stages = dockerfile.split(/^FROM /m).slice(1)
  const last = stages.at(-1) ?? ''

  it('builds in one stage and runs in another, both on Node 24', () => {
    expect(stages.map((stage) => stage.split('\n')[0])).toEqual([
      'node:24-slim AS build',
      'node:24-slim AS run',
    ])
    expect(last).toMatch(/^COPY --from=build \/app\/\.next\/standalone \.\/$/m)
    expect(last).not.toMatch(/npm /)
  })

  it('runs in production, as no root, and stops by SIGTERM', () => {
    expect(last).toMatch(/APP_ENV=production/)
    expect(last).toMatch(/^USER node$/m)
    expect(last).toMatch(/^STOPSIGNAL SIGTERM$/m)
    expect(last).toMatch(/node migrate\.mjs && exec .*node server\.js/)
  })

  it('asks an address for its health that the application has', () => {
    const address = /process\.env\.PORT \+ '(\/[^']+)'/.exec(last)?.[1]
    expect(readFileSync(`app${address}/route.ts`, 'utf8')).toContain('GET')
  })

  it('holds no secret and takes none in', () => {
    expect(dockerfile).not.toMatch(/SEAL_|PASSWORD|DEV_API_KEY/)
    for (const name of ['.env*', '.state', '.git', 'node_modules']) expect(ignored).toContain(name)
  })
})

describe('docker-compose.yml', () => {
  it('gives the application names that it reads, and every secret from outside', () => {
    for (const name of Object.keys(appEnvironment)) expect(ENV_NAMES).toContain(name)
    expect(appEnvironment.APP_ENV).toBe('production')
    for (const name of ['SEAL_KEYS', 'SEAL_ACTIVE', 'SEAL_INDEX_KEY', 'AUTH_SECRET'])
      expect(appEnvironment[name]).toMatch(new RegExp(`^\\$\\{${name}:\\?`))
    expect(appEnvironment).not.toHaveProperty('DEV_API_KEY')
    expect(compose.match(/PASSWORD: (?!\$\{POSTGRES_PASSWORD:\?)/)).toBeNull()
  })

  it('points the application at its database', () => {
    const name = /POSTGRES_DB: (\w+)/.exec(database)?.[1]
    const user = /POSTGRES_USER: (\w+)/.exec(database)?.[1]
    expect(appEnvironment.DATABASE_URL).toMatch(
      new RegExp(`^postgresql://${user}:\\$\\{POSTGRES_PASSWORD:\\?[^}]+\\}@database:5432/${name}$`),
    )
    expect(block('depends_on', 4, app)).toMatch(/database:\s+condition: service_healthy/)
    expect(block('healthcheck', 4, database)).toContain(`pg_isready -U ${user} -d ${name}`)
  })

  it('keeps the data in a named volume and both services up', () => {
    const volume = /- (\w+):\/var\/lib\/postgresql$/m.exec(database)?.[1]
    expect(block('volumes', 0)).toMatch(new RegExp(`^  ${volume}:$`, 'm'))
    for (const service of [app, database]) expect(service).toMatch(/restart: unless-stopped/)
  })

  it('publishes the port that the image serves on', () => {
    const served = /^EXPOSE (\d+)$/m.exec(dockerfile)?.[1]
    expect(dockerfile).toContain(`PORT=${served}`)
    expect(block('ports', 4, app)).toContain(`:${served}"`)
  })

  it('asks for nothing that is not explained', () => {
    const asked = [...compose.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name ?? '')
    const example = readFileSync('.env.example', 'utf8')
    for (const name of asked.filter((each) => each in appEnvironment))
      expect(example).toMatch(new RegExp(`^#? ?${name}=`, 'm'))
    const operations = readFileSync('docs/operations.md', 'utf8')
    for (const name of asked) expect(operations).toContain(name)
  })
})
