// Secrets that should stand nowhere: what a key of somebody's looks like, in the files that are here and in everything that a
// repository's history ever held.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'

/** Examples of tests and documents are no keys: they repeat one letter, or are put together while running. */
export const SECRETS: [what: string, pattern: RegExp][] = [
  ['a key of Anthropic', /sk-ant-(api|admin)\d\d-[\w-]{20,}/],
  ['a key of OpenAI', /\bsk-(proj-)?[A-Za-z0-9]{32,}\b/],
  ['an identity of age', /AGE-SECRET-KEY-1[0-9A-Z]{50,}/],
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['a key of AWS', /\b(AKIA|ASIA)[0-9A-Z]{16}\b/],
  ['a token of GitHub', /\b(gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{50,})\b/],
  ['a key of Google', /\bAIza[\w-]{35}\b/],
  ['a token of Slack', /\bxox[abprs]-[\w-]{20,}/],
  ['a key of Stripe', /\b[rs]k_live_[A-Za-z0-9]{20,}/],
  ['a token of npm', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['a key of this product', /\bnps_[a-z0-9]{8}_(?!(.)\1{42})[\w-]{43}(?![\w-])/],
  [
    'a database with its password',
    /\b(postgres(ql)?|rediss?):\/\/[^\s:@/$<{`'"]+:[A-Za-z0-9+%_-]{16,}@(?!127\.|localhost)/,
  ],
  ['a key that seals', /^\s*(SEAL_KEYS|SEAL_INDEX_KEY|AUTH_SECRET)\s*[=:]\s*["']?(\w+:)?[A-Za-z0-9+/]{43}=/m],
]

/** Files that are secrets by their names. */
const SECRET_FILES = /(^|\/)\.env$|\.(pem|key|p12|pfx)$|keys\.env$|(^|\/)id_(rsa|ed25519)$/

export const secretsIn = (text: string): string[] =>
  SECRETS.filter(([, pattern]) => pattern.test(text)).map(([what]) => what)

/** Every file of a folder but what git ignores, and git itself. */
export function filesOf(root: string): string[] {
  const ignored = readFileSync(path.join(root, '.gitignore'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replace(/^\/|\/$|-\*\/$/g, ''))
  const left = (file: string) =>
    ignored.some(
      (name) => file === name || file.endsWith(`/${name}`) || (name === '.next' && file.startsWith(name)),
    )
  const within = (folder: string): string[] =>
    readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const file = path.join(folder, entry.name)
      if (file === '.git' || left(file)) return []
      return entry.isDirectory() ? within(file) : [file]
    })
  return within('')
}

/** @returns files that hold a secret or are one, with what it is */
export function secretsInTree(root: string): string[] {
  return filesOf(root).flatMap((file) => [
    ...(SECRET_FILES.test(file) ? [`${file} is a secret by its name`] : []),
    ...secretsIn(readFileSync(path.join(root, file), 'utf8')).map((what) => `${file} holds ${what}`),
  ])
}

export interface Looked {
  /** What was found: a commit, a file, and what it is; never the secret. */
  found: string[]
  commits: number
  /** Whether time was up before the end. */
  cut: boolean
}

/** Lines that were ever added, of all branches, the newest first. @throws Error where there is no history */
export async function secretsInHistory(root: string, mostMs = 120_000): Promise<Looked> {
  const args = [
    'log',
    '--all',
    '-p',
    '-U0',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--format=commit %H',
  ]
  const git = spawn('git', args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = new Promise<number | null>((resolve, reject) => {
    git.once('error', reject)
    git.once('close', resolve)
  })
  ended.catch(() => {})
  const looked: Looked = { found: [], commits: 0, cut: false }
  const found = new Set<string>()
  const until = performance.now() + mostMs
  let [commit, file] = ['', '']
  for await (const line of createInterface({ input: git.stdout, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.startsWith('commit ')) {
      commit = line.slice(7, 19)
      looked.commits++
      if (performance.now() > until) {
        looked.cut = true
        git.kill('SIGTERM')
        break
      }
    } else if (line.startsWith('+++ ')) {
      file = line.slice(6)
      if (SECRET_FILES.test(file)) found.add(`${commit} ${file} is a secret by its name`)
    } else if (line.startsWith('+'))
      for (const what of secretsIn(line.slice(1))) found.add(`${commit} ${file} held ${what}`)
  }
  const code = await ended
  if (!looked.cut && code !== 0) throw new Error('git cannot tell the history of this folder')
  return { ...looked, found: [...found] }
}
