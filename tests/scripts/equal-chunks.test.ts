// Of chunks that hold the same one stays, whoever named them.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { equalChunks, joinEqualChunks } from '@/scripts/workshop/build/equal-chunks'

let server: string
beforeEach(() => {
  server = mkdtempSync(path.join(os.tmpdir(), 'nps-oracle-chunks-'))
})
afterEach(() => rmSync(server, { recursive: true }))

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(server, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
const read = (name: string) => readFileSync(path.join(server, name), 'utf8')
const chunk = (name: string, body: string) => ({
  [`chunks/${name}`]: `module.exports=[1,e=>{${body}}];\n\n//# sourceMappingURL=${name}.map`,
})
const entry = (...names: string[]) => names.map((name) => `R.c("server/chunks/${name}")\n`).join('')

describe('equal chunks', () => {
  it('become one, and every entry names it', () => {
    write({
      ...chunk('_b._.js', 'same'),
      ...chunk('_a._.js', 'same'),
      ...chunk('[root]__c._.js', 'same'),
      ...chunk('_other._.js', 'other'),
      'chunks/ssr/_d._.js': 'same',
      'app/one.json/route.js': entry('_b._.js', '_other._.js'),
      'app/[id]/route.js': entry('[root]__c._.js'),
      'app/[id]/route.js.nft.json': '{"files":["../../chunks/[root]__c._.js"]}',
      'instrumentation.js': entry('_a._.js'),
    })
    joinEqualChunks(server)
    expect(readdirSync(path.join(server, 'chunks')).sort()).toEqual(['[root]__c._.js', '_other._.js', 'ssr'])
    expect(read('app/one.json/route.js')).toBe(entry('[root]__c._.js', '_other._.js'))
    expect(read('app/[id]/route.js')).toBe(entry('[root]__c._.js'))
    expect(read('app/[id]/route.js.nft.json')).toContain('[root]__c._.js')
    expect(read('instrumentation.js')).toBe(entry('[root]__c._.js'))
  })

  it('may have become equal by what they name', () => {
    write({
      ...chunk('_a._.js', 'leaf'),
      ...chunk('_b._.js', 'leaf'),
      ...chunk('_user-a._.js', 'e.l("_a._.js")'),
      ...chunk('_user-b._.js', 'e.l("_b._.js")'),
      'chunks/ssr/_x._.js': '',
      'app/route.js': entry('_user-a._.js', '_user-b._.js'),
    })
    joinEqualChunks(server)
    expect(equalChunks(path.join(server, 'chunks'))).toEqual([])
    expect(read('app/route.js')).toBe(entry('_user-a._.js', '_user-a._.js'))
  })

  it('are not those that differ in a letter', () => {
    write({ ...chunk('_a._.js', 'one'), ...chunk('_b._.js', 'two'), 'chunks/ssr/_x._.js': '' })
    const before = readdirSync(path.join(server, 'chunks'))
    joinEqualChunks(server)
    expect(readdirSync(path.join(server, 'chunks'))).toEqual(before)
  })
})
