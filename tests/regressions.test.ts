// What earlier versions were complained of does not come back: the tests that docs/regressions.md names are there, and what no other
// test holds is held here.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import en from '@/messages/en.json'
import fa from '@/messages/fa.json'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

it('every test that the document names is there', () => {
  const text = read('docs/regressions.md')
  const named = [...text.matchAll(/`((?:tests|e2e)\/[^`]+)` "([^"]+)"/g)]
  expect(named.length).toBeGreaterThan(30)
  const missing = named.filter(([, file = '', title = '']) => !read(file).includes(title))
  expect(missing.map(([all]) => all)).toEqual([])
})

/** What a key of somebody's looks like; examples in tests are no keys. */
const SECRETS = [
  /sk-ant-(api|admin)\d\d-[\w-]{20,}/,
  /AGE-SECRET-KEY-1[0-9A-Z]{50,}/,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\b(AKIA|ASIA)[0-9A-Z]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{36}\b/,
  /^\s*(SEAL_KEYS|SEAL_INDEX_KEY|AUTH_SECRET)\s*[=:]\s*["']?(\w+:)?[A-Za-z0-9+/]{43}=/m,
]

/** What git ignores, and git itself. */
const IGNORED = read('.gitignore')
  .split('\n')
  .filter(Boolean)
  .map((line) => line.replace(/^\/|\/$|-\*\/$/g, ''))
const left = (file: string) =>
  IGNORED.some(
    (name) => file === name || file.endsWith(`/${name}`) || (name === '.next' && file.startsWith(name)),
  )

function filesIn(folder = ''): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name)
    if (file === '.git' || left(file)) return []
    return entry.isDirectory() ? filesIn(file) : [file]
  })
}

it('no secret stands in the repository', () => {
  const files = filesIn()
  expect(files.length).toBeGreaterThan(500)
  expect(files.filter((file) => SECRETS.some((secret) => secret.test(read(file))))).toEqual([])
  expect(files.filter((file) => /(^|\/)\.env$|\.(pem|key|p12)$|keys\.env$/.test(file))).toEqual([])
  expect(['sk', 'ant', 'api03', 'x'.repeat(30)].join('-')).toMatch(SECRETS[0] ?? /^$/)
})

it('nothing promises what is not there', () => {
  const words = JSON.stringify([en, fa])
  expect(words).not.toMatch(/coming soon|lorem|placeholder text|under construction|به‌زودی|در دست ساخت/i)
})
