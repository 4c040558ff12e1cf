// What the documents name exists: files, folders, commands.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import packageJson from '../package.json'

const root = path.resolve(import.meta.dirname, '..')
const markdown = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: folder !== '.', encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.join(folder, file))
const documents = [...markdown('.'), ...markdown('docs')]

/** Folders that only a running product has. */
const MADE = ['.state/', '.next/']
const TOP = ['app', 'lib', 'prisma', 'components', 'messages', 'e2e', 'tests', 'scripts', 'docs']

describe.each(documents)('%s', (file) => {
  const text = readFileSync(path.join(root, file), 'utf8')

  it('links to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)(#[^)]*)?\)/g)].map(
      ([, target]) => target ?? '',
    )
    const missing = links.filter((target) => !existsSync(path.resolve(root, path.dirname(file), target)))
    expect(missing).toEqual([])
  })

  it('names paths that exist', () => {
    const quoted = [...text.matchAll(/`([\w.[\]/-]+)`/g)].map(([, name]) => name ?? '')
    const paths = quoted.filter((name) => TOP.includes(name.split('/')[0] ?? '') && name.includes('/'))
    const missing = paths.filter((name) => !MADE.includes(name) && !existsSync(path.join(root, name)))
    expect(missing).toEqual([])
  })

  it('names commands that exist', () => {
    const scripts = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name ?? '')
    expect(scripts.filter((name) => !Object.hasOwn(packageJson.scripts, name))).toEqual([])
  })
})
