// The container files agree with the application and with each other. No container engine runs here; what the image would
// hold is run for real by e2e/shipping.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ENV_NAMES } from '@/lib/platform/env'

const dockerfile = readFileSync('Dockerfile', 'utf8')
const compose = readFileSync('docker-compose.yml', 'utf8')
const secretsScript = readFileSync('scripts/container_secrets.sh', 'utf8')
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

  it('has all that its build loads: nothing that the context leaves out', () => {
    const loaded = new Set<string>()
    const load = (file: string): void => {
      if (loaded.has(file)) return
      loaded.add(file)
      const own = readFileSync(file, 'utf8').matchAll(
        /^(?:import|export|\}) (?!type )[^'\n]*'([@.][^']*)'$/gm,
      )
      for (const [, to = ''] of own) {
        const at = to.startsWith('@/') ? to.slice(2) : path.join(path.dirname(file), to)
        const found = [at, `${at}.ts`].find((name) => existsSync(name) && path.extname(name) !== '')
        if (found) load(found)
      }
    }
    load('scripts/commands/start.ts')
    expect([...loaded].filter((file) => ignored.includes(file.split('/')[0] ?? ''))).toEqual([])
    expect(loaded).toContain('scripts/workshop/build/build.ts')
    expect(loaded).toContain('lib/platform/env.ts')
  })

  it('holds no secret and takes none in', () => {
    expect(dockerfile).not.toMatch(/SEAL_|PASSWORD|DEV_API_KEY/)
    for (const name of ['.env*', '.state', '.git', 'node_modules']) expect(ignored).toContain(name)
  })
})

describe('docker-compose.yml', () => {
  const told = (name: string) => ENV_NAMES.some((known) => name === known || name === `${known}_FILE`)
  /** Of a service: `[name, …]`. */
  const secretsOf = (service: string) => /^ {4}secrets: \[(.+)\]$/m.exec(service)?.[1]?.split(', ') ?? []

  it('gives the application names that it reads, and every secret in a file of its own', () => {
    expect(Object.keys(appEnvironment).filter((name) => !told(name))).toEqual([])
    expect(appEnvironment.APP_ENV).toBe('production')
    for (const name of [
      'DATABASE_URL',
      'SEAL_KEYS',
      'SEAL_INDEX_KEY',
      'AUTH_SECRET',
      'METRICS_TOKEN',
      'ANTHROPIC_API_KEY',
    ]) {
      expect(appEnvironment[`${name}_FILE`]).toBe(`/run/secrets/${name.toLowerCase()}`)
      expect(secretsOf(app)).toContain(name.toLowerCase())
      expect(appEnvironment).not.toHaveProperty(name)
    }
    expect(appEnvironment).not.toHaveProperty('DEV_API_KEY')
    expect(compose).not.toMatch(/PASSWORD: /)
    const used = [...secretsOf(app), ...secretsOf(database)].sort()
    const kept = [...block('secrets', 0).matchAll(/^ {2}(\w+): \{ file: \.\/secrets\/(\w+) \}$/gm)]
    expect(kept.map(([, name]) => name).sort()).toEqual(used)
    for (const [, name, file] of kept) expect(file).toBe(name)
    for (const list of [ignored, readFileSync('.gitignore', 'utf8').split('\n')])
      expect(list.some((line) => /^\/?secrets\/?$/.test(line))).toBe(true)
  })

  it('points the application at its database, over TLS that is proven', () => {
    const name = /POSTGRES_DB: (\w+)/.exec(database)?.[1]
    const user = /POSTGRES_USER: (\w+)/.exec(database)?.[1]
    expect(secretsScript).toContain(
      `postgresql://${user}:%s@database:5432/${name}?sslmode=verify-full&sslrootcert=/run/secrets/database_ca`,
    )
    expect(secretsOf(app)).toContain('database_ca')
    expect(database).toContain('ssl=on')
    expect(block('depends_on', 4, app)).toMatch(/database:\s+condition: service_healthy/)
    expect(block('healthcheck', 4, database)).toContain(`pg_isready -U ${user} -d ${name}`)
  })

  it('lets nothing be written, gained or used up beyond what each needs', () => {
    for (const service of [app, database]) {
      expect(service).toMatch(/^ {4}read_only: true$/m)
      expect(service).toMatch(/^ {4}cap_drop: \[ALL\]$/m)
      expect(service).toContain('no-new-privileges:true')
      expect(service).toMatch(/limits: \{ cpus: "\d", memory: \dg \}/)
      expect(service).toMatch(/^ {4}pids_limit: \d+$/m)
      expect(service).toMatch(/^ {4}logging: \*logging$/m)
    }
    expect(compose).toMatch(/max-size: \d+m, max-file: "\d"/)
    expect(app).not.toContain('cap_add')
    // The database is reached by the application alone.
    expect(database).not.toContain('ports:')
    expect(database).toMatch(/^ {4}networks: \[data\]$/m)
    expect(block('networks', 0)).toMatch(/data:\s+internal: true/)
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
    const deployment = readFileSync('docs/DEPLOYMENT.md', 'utf8')
    for (const name of asked) expect(deployment).toContain(name)
  })
})
