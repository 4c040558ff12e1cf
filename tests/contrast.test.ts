// Every colour of text can be read on everything that text stands on, by night and by day, and the document tells the same.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { contrast, contrastTable, DEPTHS, LEAST, TEXTS, THEMES } from '../scripts/workshop/pages/contrast'

describe.each(THEMES)('by %s', (theme) => {
  it.each(DEPTHS)('text can be read, and edges can be seen, on %s', (depth) => {
    const faint = TEXTS.filter((token) => contrast(token, depth, theme) < LEAST.text)
    expect(faint).toEqual([])
    expect(contrast('edge', depth, theme)).toBeGreaterThanOrEqual(LEAST.edge)
  })

  it('the words of the button that acts can be read, and the button seen', () => {
    expect(contrast('on-oracle', 'oracle', theme)).toBeGreaterThanOrEqual(LEAST.text)
    for (const depth of DEPTHS)
      expect(contrast('oracle', depth, theme), depth).toBeGreaterThanOrEqual(LEAST.edge)
  })
})

it('the document has the table as it is printed', () => {
  const text = readFileSync(path.resolve(import.meta.dirname, '../docs/accessibility.md'), 'utf8')
  expect(text).toContain(contrastTable())
})
