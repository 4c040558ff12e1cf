// The engine is pure: its sources read no clock, no environment and no chance, and import nothing from outside but
// calendar arithmetic.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { CONVENTIONS, readPeople } from '@/lib/engine'

const ROOT = path.resolve('lib/engine')
const ALLOWED_PACKAGES = ['@internationalized/date', 'astronomy-engine', 'temporal-polyfill']
const IMPURE = [
  /\bDate\.now\b/,
  /\bnew Date\b/,
  /\bDate\(\)/,
  /\bprocess\b/,
  /\bMath\.random\b/,
  /\bTemporal\.Now\b/,
  /\bperformance\b/,
  /\bcrypto\b/,
  /\bfetch\(/,
  /\brequire\(/,
  /\bimport\(/,
  /\bglobalThis\b/,
  /\btoLocale\w*/,
  /\blocaleCompare\b/,
  /\bIntl\.(?!DateTimeFormat\('en', \{ timeZone: text \}\))/,
  /\bgetTimezoneOffset\b/,
  /\blocalTimeZone\b|\bgetLocalTimeZone\b|\btoday\(/,
]

const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(path.join(ROOT, name), 'utf8') }))

/** Code without comments, which may speak of anything. */
function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

describe.each(sources)('lib/engine/$name', ({ name, text }) => {
  it('reads nothing from outside', () => {
    expect(IMPURE.filter((pattern) => pattern.test(code(text)))).toEqual([])
  })

  it('imports only the engine and calendar arithmetic', () => {
    const specifiers = [...code(text).matchAll(/\bfrom\s+'([^']+)'|\bimport\s+'([^']+)'/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    )
    const foreign = specifiers.filter((specifier) => {
      if (!specifier.startsWith('.')) return !ALLOWED_PACKAGES.includes(specifier)
      return path.relative(ROOT, path.resolve(ROOT, path.dirname(name), specifier)).startsWith('..')
    })
    expect(foreign).toEqual([])
  })

  it('is short and says at its top what it is', () => {
    expect(text.startsWith('// ')).toBe(true)
    expect(text.split('\n').length).toBeLessThanOrEqual(301)
  })
})

describe('the engine', () => {
  it.each(CONVENTIONS)('gives the same document in every time zone: %s', (convention) => {
    const before = process.env.TZ
    const read = () =>
      JSON.stringify(
        readPeople({
          people: [{ name: 'İzel Işık', mother_name: null, birth: { year: 1990, month: 2, day: 4 } }],
          sign: { type: 'date', value: '1990-03-25' },
          moment: {
            date: { year: 2026, month: 3, day: 29 },
            time: { hour: 2, minute: 30, second: 0 },
            offset_minutes: 60,
          },
          convention,
        }),
      )
    const offsets = new Set<number>()
    try {
      const documents = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Tehran', 'UTC'].map((zone) => {
        process.env.TZ = zone
        offsets.add(new Date(0).getTimezoneOffset())
        return read()
      })
      expect(offsets.size).toBe(4)
      expect(new Set(documents).size).toBe(1)
    } finally {
      process.env.TZ = before
    }
  })
})
