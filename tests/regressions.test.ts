// What earlier versions were complained of does not come back: the tests that docs/regressions.md names are there, and what no other
// test holds is held here.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import en from '@/messages/en.json'
import fa from '@/messages/fa.json'
import { filesOf, secretsInTree } from '@/scripts/workshop/audit/secrets'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

it('every test that the document names is there', () => {
  const text = read('docs/regressions.md')
  const named = [...text.matchAll(/`((?:tests|e2e)\/[^`]+)` "([^"]+)"/g)]
  expect(named.length).toBeGreaterThan(30)
  const missing = named.filter(([, file = '', title = '']) => !read(file).includes(title))
  expect(missing.map(([all]) => all)).toEqual([])
})

it('no secret stands in the repository', () => {
  expect(filesOf(root).length).toBeGreaterThan(500)
  expect(secretsInTree(root)).toEqual([])
})

it('nothing promises what is not there', () => {
  const words = JSON.stringify([en, fa])
  expect(words).not.toMatch(/coming soon|lorem|placeholder text|under construction|به‌زودی|در دست ساخت/i)
})
