// The trace is the document's proof: every step can be redone from itself, and the last step of each number is the
// number in the document.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calculate, type PersonResult, readPeople, type Step } from '@/lib/engine'
import { readingInputs } from './arbitraries'
import { replay } from './trace-evaluator'

/** Paths to numbers and tokens that have no step: given as input, or a list of texts. */
const UNTRACED =
  /^(numerology\.(system|uncounted|by_base|extras\.karmic_debts\.\d+\.of)|sign\.(type|value|uncounted|numbers|findings|pairs|letters\.system)|question\.(script|system|uncounted)|heartbeat\.(source|rhythm$)|signals\.(animals|primary|supporting|tensions|action_sources|foundation|all\.\d+\.(type|priority|animal|planet|phase|element))|sky\.model|birth\.uncertain\.\d+\.what|patterns\.\d+\.(type|number|animal|strength)|confidence\.(level|supplied|missing))/

function leaves(value: unknown, at = ''): [path: string, leaf: string | number][] {
  if (typeof value === 'string' || typeof value === 'number') return [[at, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, at === '' ? key : `${at}.${key}`))
}

/** What is wrong with a trace; compared once at the end, because a reading has hundreds of steps. */
function checkTrace({ trace, ...numbers }: Partial<PersonResult> & { trace: Step[] }): void {
  const wrong: unknown[] = []
  const results = new Map<string, Step['result']>()
  for (const step of trace) {
    const again = replay(step)
    const isClose =
      typeof again === 'number' &&
      !Number.isInteger(step.result) &&
      Math.abs(again - Number(step.result)) < 1e-6
    if (again !== step.result && !isClose) wrong.push({ step, again })
    if (results.has(step.of)) wrong.push({ twice: step.of })
    results.set(step.of, step.result)
  }
  for (const [path, leaf] of leaves(numbers))
    if (!UNTRACED.test(path) && results.get(path) !== leaf)
      wrong.push({ path, leaf, proved: results.get(path) })
  expect(wrong).toEqual([])
}

describe('the trace', () => {
  it('proves every number of every reading', () => {
    fc.assert(
      fc.property(readingInputs, (input) => {
        for (const person of readPeople(input).people) checkTrace(person)
      }),
      { numRuns: 200 },
    )
  })

  it('proves a calculation without a sign and without names', () => {
    fc.assert(
      fc.property(readingInputs, ({ people, moment, convention }) => {
        const birth = people[0]?.birth ?? { year: 2000, month: 1, day: 1 }
        const {
          engine_version: _version,
          convention: _name,
          convention_version: _revision,
          options: _options,
          moment: _moment,
          ...numbers
        } = calculate({
          name: null,
          mother_name: null,
          birth,
          moment,
          convention,
        })
        checkTrace(numbers)
      }),
      { numRuns: 50 },
    )
  })

  it('is all that a reading without it lacks', () => {
    fc.assert(
      fc.property(readingInputs, (input) => {
        const traced = readPeople(input)
        const untraced = readPeople(input, { trace: false })
        expect(untraced).toStrictEqual({
          ...traced,
          people: traced.people.map((person) => ({ ...person, trace: [] })),
          bonds: traced.bonds && { ...traced.bonds, trace: [] },
        })
        // The order of the fields too.
        expect(JSON.stringify(untraced)).toBe(
          JSON.stringify(traced, (key, value) => (key === 'trace' ? [] : value)),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('goes letter by letter from a name to its expression', () => {
    const { people } = readPeople({
      people: [{ name: 'علی', mother_name: null, birth: { year: 1991, month: 9, day: 9 } }],
      sign: { type: 'number', value: '7' },
      moment: { date: { year: 2026, month: 3, day: 21 }, time: null, offset_minutes: 0 },
      convention: 'fc60-classic',
    })
    const steps = people[0]?.trace.filter(({ of }) => /^numerology\.(raw_sum|expression)$/.test(of))
    expect(steps).toEqual([
      {
        of: 'numerology.raw_sum',
        rule: 'letters',
        text: 'علی',
        system: 'abjad',
        letters: [
          ['ع', 70],
          ['ل', 30],
          ['ی', 10],
        ],
        result: 110,
      },
      { of: 'numerology.expression', rule: 'reduce', via: [110, 2], result: 2 },
    ])
  })
})
