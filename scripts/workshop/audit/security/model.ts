// The model is asked by the server alone: nothing that a browser gets knows its key, its address or its library.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Ask } from '../client'
import { PAGES } from './answers'
import { type Check, unless } from './check'

/** What only the server knows. */
const INSIDE: [what: string, pattern: RegExp][] = [
  ['a key of a model', /sk-ant-[\w-]{10}/],
  ['the address of a model', /api\.anthropic\.com/i],
  ['the library of a model', /@anthropic-ai|anthropic-version/i],
  [
    'a name of the server’s environment',
    /ANTHROPIC_API_KEY|SEAL_KEYS|SEAL_INDEX_KEY|AUTH_SECRET|DATABASE_URL|METRICS_TOKEN/,
  ],
  ['the address of a database', /postgres(ql)?:\/\/\w/],
]

export const insideOf = (text: string): string[] =>
  INSIDE.filter(([, pattern]) => pattern.test(text)).map(([what]) => what)

/** @returns the scripts that pages name, and what a page says itself, by address */
async function fetched(ask: Ask): Promise<Map<string, string>> {
  const all = new Map<string, string>()
  for (const page of PAGES) {
    const { text } = await ask({ path: page })
    all.set(page, text)
    for (const [, script = ''] of text.matchAll(/(?:src|href)="(\/_next\/static\/[^"]+\.js[^"]*)"/g))
      if (!all.has(script)) all.set(script, (await ask({ path: script.replaceAll('&amp;', '&') })).text)
  }
  return all
}

const told = (files: Iterable<[string, string]>) =>
  [...files].flatMap(([file, text]) => insideOf(text).map((what) => `${file} holds ${what}`))

/** Every file that a browser could be sent, also of pages that this audit does not open. */
function builtFor(dist: string): [string, string][] {
  const folder = path.join(dist, 'static')
  if (!existsSync(folder)) throw new Error(`${folder} is not there`)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|css|json|map)$/.test(file))
    .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')])
}

const group = 'model'
export const MODEL: Check[] = [
  {
    ...{ id: 'model.fetched', group, severity: 'critical' },
    from: 'outside',
    title: 'what a browser is sent knows no key, no address of a model and no secret’s name',
    async try({ ask }) {
      const files = await fetched(ask)
      return unless(told(files), `${files.size} pages and scripts`)
    },
  },
  {
    ...{ id: 'model.built', group, severity: 'critical' },
    from: 'own',
    title: 'neither does any other file that was built for browsers',
    async try({ own }) {
      const files = builtFor(own.dist)
      return unless(told(files), `${files.length} files`)
    },
  },
  {
    ...{ id: 'model.one', group, severity: 'high' },
    from: 'tree',
    title: 'one file of the server knows the model',
    async try() {
      const folders = ['app', 'components', 'lib']
      const files = folders.flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((file) => /\.tsx?$/.test(file) && !file.includes('generated'))
          .map((file) => path.join(folder, file)),
      )
      const knowing = files.filter((file) =>
        /@anthropic-ai|api\.anthropic\.com/.test(readFileSync(file, 'utf8')),
      )
      const wrong = knowing.filter((file) => file !== path.join('lib', 'platform', 'claude', 'client.ts'))
      return unless(
        wrong.map((file) => `${file} knows the model`),
        `of ${files.length} files`,
      )
    },
  },
]
