// Runs every published vector through the engine. A group or function without an adapter fails; so does a missing or
// an additional field. FC60_VECTORS may name another directory of files with the same schema.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { EngineError } from '@/lib/engine/error'
import { VECTOR_FUNCTIONS, type VectorInput } from './vector-functions'

interface VectorFile {
  group: string
  count: number
  cases: { id: string; fn: string; in: VectorInput; out?: unknown; error?: string }[]
}

const TOLERANCE = 1e-6
const directory = process.env.FC60_VECTORS ?? path.resolve('tests/vectors')
const GROUPS = [
  'base60',
  'checksum',
  'ganzhi',
  'jdn',
  'moon',
  'numerology_abjad',
  'numerology_chaldean',
  'numerology_pythagorean',
  'personal_cycles',
  'reduction',
  'script_detection',
  'stamp_encode',
  'weekday',
]

function answer(key: string, input: VectorInput): unknown {
  const run = VECTOR_FUNCTIONS[key]
  if (!run) throw new Error(`no adapter for ${key}`)
  try {
    return run(input)
  } catch (error) {
    if (error instanceof EngineError) return `error ${error.code}`
    throw error
  }
}

function isSame(actual: unknown, expected: unknown): boolean {
  if (
    typeof actual === 'number' &&
    typeof expected === 'number' &&
    !(Number.isInteger(actual) && Number.isInteger(expected))
  )
    return Math.abs(actual - expected) <= TOLERANCE
  if (!isRecord(actual) || !isRecord(expected)) return Object.is(actual, expected)
  const keys = Object.keys(expected)
  return (
    keys.length === Object.keys(actual).length &&
    keys.every((key) => Object.hasOwn(actual, key) && isSame(actual[key], expected[key]))
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

describe.each(GROUPS)('vectors %s', (group) => {
  const file = JSON.parse(readFileSync(path.join(directory, `${group}.json`), 'utf8')) as VectorFile

  it('agree in every case', () => {
    const failures = file.cases.flatMap((vector) => {
      const expected = vector.error === undefined ? vector.out : `error ${vector.error}`
      const actual = answer(`${group}/${vector.fn}`, vector.in)
      return isSame(actual, expected) ? [] : [{ id: vector.id, in: vector.in, expected, actual }]
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
  it('have no group that is not run', () => {
    const published = readdirSync(path.resolve('tests/vectors')).map((name) => name.replace(/\.json$/, ''))
    expect(published.sort()).toEqual(GROUPS)
  })
})
