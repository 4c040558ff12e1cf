// What docs/TROUBLESHOOTING.md says one sees is what the product says: each quoted sentence stands in the source, or among the words.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import en from '@/messages/en.json'

const document = readFileSync('docs/TROUBLESHOOTING.md', 'utf8')
const heads = [...document.matchAll(/^### (.+)$/gm)].map(([, head]) => head ?? '')
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
    .map((name) => path.join(folder, name))
const source = ['lib', 'scripts', 'app']
  .flatMap(filesOf)
  .map((file) => readFileSync(file, 'utf8').replace(/['`]\s*\+\s*['`]/g, ''))
  .join('\n')
  .concat(JSON.stringify(en))

it('has twenty failures and more', () => {
  expect(heads.length).toBeGreaterThanOrEqual(20)
  expect(new Set(heads).size).toBe(heads.length)
})

const quoted = heads.flatMap((head) => [...head.matchAll(/`([^`]+)`/g)].map(([, text]) => text ?? ''))
const sentences = quoted.filter(
  (text) => /^[A-Z".…].* /.test(text) && !text.includes('{"') && !/^(GET|POST) /.test(text),
)

it.each(sentences)('%s is said', (sentence) => {
  const pieces = sentence.split('…').map((piece) => piece.trim())
  for (const piece of pieces.filter(({ length }) => length > 3)) expect(source).toContain(piece)
})

it('names events and codes that there are', () => {
  for (const [, event] of document.matchAll(/"event":"(\w+)"/g)) expect(source).toContain(`'${event}'`)
  for (const code of ['sealed_unreadable', 'cross_site']) expect(Object.keys(en.errors)).toContain(code)
})
