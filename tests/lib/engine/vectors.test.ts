// Runs every published vector through the engine. A group or function without an adapter fails; so does a missing or
// an additional field. FC60_VECTORS may name another directory of files with the same schema.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { EngineError } from '@/lib/engine/error'
import { FUNCTIONS } from '@/scripts/workshop/compute/functions'

interface VectorFile {
  group: string
  count: number
  cases: { id: string; fn: string; in: object; out?: unknown; error?: string }[]
}

const TOLERANCE = 1e-6
/** What two ephemerides may differ by: degrees, days, percent, and seconds between instants. */
const EPHEMERIS_TOLERANCES: Readonly<Record<string, number>> = {
  elongation_deg: 0.05,
  age_days: 0.005,
  illumination_percent: 0.2,
  previous_new_moon_utc: 120,
  next_new_moon_utc: 120,
}
const directory = process.env.FC60_VECTORS ?? path.resolve('tests/vectors')
/** Not vectors of functions: their own test reads them. */
const OTHERS = ['published', 'reference-wrong']
const GROUPS = readdirSync(path.resolve('tests/vectors'))
  .map((name) => name.replace(/\.json$/, ''))
  .filter((name) => !OTHERS.includes(name))
  .sort()

function answer(key: string, input: object): unknown {
  const run = FUNCTIONS.get(key)
  if (!run) throw new Error(`no adapter for ${key}`)
  try {
    return run(input)
  } catch (error) {
    if (error instanceof EngineError) return `error ${error.code}`
    throw error
  }
}

function isSame(
  actual: unknown,
  expected: unknown,
  tolerances: typeof EPHEMERIS_TOLERANCES,
  key = '',
): boolean {
  if (key.endsWith('_utc') && key in tolerances)
    return (
      Math.abs(Date.parse(String(actual)) - Date.parse(String(expected))) <= 1000 * (tolerances[key] ?? 0)
    )
  if (
    typeof actual === 'number' &&
    typeof expected === 'number' &&
    !(Number.isInteger(actual) && Number.isInteger(expected))
  )
    return Math.abs(actual - expected) <= (tolerances[key] ?? TOLERANCE)
  if (!isRecord(actual) || !isRecord(expected)) return Object.is(actual, expected)
  const keys = Object.keys(expected)
  return (
    keys.length === Object.keys(actual).length &&
    keys.every((one) => Object.hasOwn(actual, one) && isSame(actual[one], expected[one], tolerances, one))
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

describe.each(GROUPS)('vectors %s', (group) => {
  const file = JSON.parse(readFileSync(path.join(directory, `${group}.json`), 'utf8')) as VectorFile

  it('agree in every case', () => {
    const tolerances = group === 'moon_ephemeris' ? EPHEMERIS_TOLERANCES : {}
    const failures = file.cases.flatMap((vector) => {
      const expected = vector.error === undefined ? vector.out : `error ${vector.error}`
      const actual = answer(`${group}/${vector.fn}`, vector.in)
      return isSame(actual, expected, tolerances) ? [] : [{ id: vector.id, in: vector.in, expected, actual }]
    })
    expect(failures).toEqual([])
  })

  it('are all there', () => {
    expect(file.group).toBe(group)
    expect(file.cases.length).toBe(file.count)
    expect(file.count).toBeGreaterThanOrEqual(60)
  })
})

describe('the vectors', () => {
  it('and the functions belong to the same groups', () => {
    const groups = new Set([...FUNCTIONS.keys()].map((key) => key.split('/')[0]))
    expect([...groups].sort()).toEqual(GROUPS)
  })
})
