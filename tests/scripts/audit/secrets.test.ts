// Secrets are found where they stand and where they once stood.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { SECRETS, secretsIn, secretsInHistory, secretsInTree } from '@/scripts/workshop/audit/secrets'

/** Put together here, so that none of them stands in this file. */
const some = (letters: string, length: number) => letters.repeat(length).slice(0, length)
const PLANTED: Record<string, string> = {
  'a key of Anthropic': ['sk', 'ant', 'api03', some('aB3', 40)].join('-'),
  'a key of OpenAI': ['sk', some('aB3', 40)].join('-'),
  'an identity of age': ['AGE', 'SECRET', 'KEY', `1${some('QZ7', 58)}`].join('-'),
  'a private key': ['-----BEGIN', 'RSA', 'PRIVATE', 'KEY-----'].join(' '),
  'a key of AWS': `AK${'IA'}${some('Q7Z', 16)}`,
  'a token of GitHub': ['ghp', some('aB3', 36)].join('_'),
  'a key of Google': `AI${'za'}${some('aB3', 35)}`,
  'a token of Slack': ['xoxb', some('123', 30)].join('-'),
  'a key of Stripe': ['sk', 'live', some('aB3', 24)].join('_'),
  'a token of npm': ['npm', some('aB3', 36)].join('_'),
  'a key of this product': ['nps', some('ab3', 8), some('aB-', 43)].join('_'),
  'a database with its password': `${'postgres'}://app:${some('aB3', 20)}@db.example/app`,
  'a key that seals': `SEAL_KEYS=k1:${some('aB3', 43)}=`,
}

it.each(SECRETS.map(([what]) => what))('%s is recognised', (what) => {
  expect(secretsIn(`before ${PLANTED[what]} after`.replace('before SEAL', 'SEAL'))).toContain(what)
})

it('examples are no secrets', () => {
  const examples = [
    `nps_abcdefgh_${'x'.repeat(43)}`,
    'test_api_key_12345',
    'SEAL_KEYS="k1:<old>,k2:<new>"',
    ['postgresql://oracle:$', '{POSTGRES_PASSWORD}@database:5432/oracle'].join(''),
    'ANTHROPIC_API_KEY=sk-ant-…',
  ]
  for (const example of examples) expect([example, secretsIn(example)]).toEqual([example, []])
})

let root: string
const git = (...args: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=A', '-c', 'user.email=a@b.test', '-c', 'commit.gpgsign=false', ...args],
    {
      cwd: root,
    },
  )
const write = (file: string, text: string) => writeFileSync(path.join(root, file), text)
const commit = (message: string) => {
  git('add', '-A')
  git('commit', '-q', '-m', message)
}

beforeAll(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'nps-oracle-secrets-'))
  git('init', '-q', '-b', 'main')
  write('.gitignore', 'node_modules/\n')
  write('kept.ts', 'const nothing = 1\n')
  commit('clean')
  write('settings.ts', `const key = '${PLANTED['a key of Anthropic']}'\n`)
  write('server.pem', 'nothing')
  commit('planted')
  write('settings.ts', 'const key = process.env.KEY\n')
  rmSync(path.join(root, 'server.pem'))
  commit('removed')
  git('checkout', '-q', '-b', 'aside', 'HEAD~2')
  write('other.md', `${PLANTED['a token of GitHub']}\n`)
  commit('on another branch')
  git('checkout', '-q', 'main')
})
afterAll(() => rmSync(root, { recursive: true }))

it('what was removed is found in the history, and no longer in the files', async () => {
  expect(secretsInTree(root)).toEqual([])
  const { found, commits, cut } = await secretsInHistory(root)
  expect([commits, cut]).toEqual([4, false])
  expect(found.map((line) => line.replace(/^[0-9a-f]{12} /, '')).toSorted()).toEqual([
    'other.md held a token of GitHub',
    'server.pem is a secret by its name',
    'settings.ts held a key of Anthropic',
  ])
  // What it is is told, and never the secret.
  for (const secret of Object.values(PLANTED)) expect(found.join('\n')).not.toContain(secret)
})

it('what stands in a file is found there, also when nobody committed it', () => {
  write('notes.md', `my key: ${PLANTED['a token of npm']}\n`)
  expect(secretsInTree(root)).toEqual(['notes.md holds a token of npm'])
  rmSync(path.join(root, 'notes.md'))
})

it('when time is up it says so', async () => {
  expect(await secretsInHistory(root, -1)).toMatchObject({ commits: 1, cut: true })
})

it('where there is no history, nothing is praised', async () => {
  await expect(secretsInHistory(path.join(root, '..'))).rejects.toThrow('history')
})
