// What an audit of performance makes of its figures.
import { describe, expect, it } from 'vitest'
import {
  allowedP95,
  type Baseline,
  degradedSince,
  goneSince,
  type Kept,
  keptOf,
  overIn,
  type Round,
} from '@/scripts/workshop/audit/performance/baseline'
import { isBusy, linesOf, markdownOf, reportOf } from '@/scripts/workshop/audit/performance/report'
import { against, type Target } from '@/scripts/workshop/audit/performance/targets'

const round = (p50: number, p95: number, bare = { p50: 10, p95: 20 }): Round => ({ p50, p95, bare })
const kept = (change: Partial<Kept> = {}): Kept => ({
  ...{ ratio: 2, p50: 20, p95: 40, allowed_p95: 80, over: false },
  ...change,
})
const baseline = (operations: Record<string, Kept>): Baseline => ({
  ...{ format: 1, at: '2026-11-27T00:00:00.000Z', node: '20.20.2', cores: 2, load: 1 },
  operations,
})

describe('the figures of an operation', () => {
  it('are allowed four times a bare route, and fifty milliseconds at least', () => {
    expect(allowedP95(2)).toBe(50)
    expect(allowedP95(12.5)).toBe(50)
    expect(allowedP95(20)).toBe(80)
  })

  it('are the best ratio of its rounds, each with the bare route beside it, and medians of milliseconds', () => {
    // The machine was three times slower in the second round, for both.
    const rounds = [round(24, 60), round(66, 150, { p50: 30, p95: 60 }), round(30, 50)]
    expect(keptOf(rounds)).toEqual({ ratio: 2.2, p50: 30, p95: 60, allowed_p95: 80, over: false })
  })

  it('are over when they are so in every round, each beside its own bare route', () => {
    expect(keptOf([round(20, 81), round(20, 300), round(20, 100)]).over).toBe(true)
    expect(keptOf([round(20, 300), round(20, 300), round(20, 80)]).over).toBe(false)
    expect(keptOf([round(20, 300), round(20, 300, { p50: 30, p95: 80 })]).over).toBe(false)
  })
})

describe('beside a baseline', () => {
  it('what takes more than a fifth longer is named, and nothing else', () => {
    const before = baseline({ 'GET /a': kept(), 'GET /b': kept(), 'GET /c': kept() })
    const now = {
      'GET /a': kept({ ratio: 2.4 }),
      'GET /b': kept({ ratio: 2.41 }),
      'GET /c': kept({ ratio: 1 }),
    }
    expect(degradedSince(before, { ...now, 'GET /new': kept({ ratio: 90 }) })).toEqual([
      { name: 'GET /b', was: 2, is: 2.41 },
    ])
    expect(degradedSince(undefined, now)).toEqual([])
  })

  it('what was over already is known, what is newly over is not, and what is gone is told', () => {
    const before = baseline({ 'GET /a': kept({ over: true }), 'GET /b': kept(), 'GET /gone': kept() })
    const now = { 'GET /a': kept({ over: true }), 'GET /b': kept({ over: true }), 'GET /c': kept() }
    expect(overIn(before, now)).toEqual([
      { name: 'GET /a', known: true },
      { name: 'GET /b', known: false },
    ])
    expect(goneSince(before, now)).toEqual(['GET /gone'])
  })
})

describe('a report', () => {
  const target: Target = { name: 'health', how: 'slowest of 10', most: 50, unit: 'ms' }
  const outcome = (is: number, operations: Record<string, Kept>) => ({
    ...{ address: 'a server of its own', targets: [against(target, is)], operations, refused: [] },
    unmeasured: [{ name: 'POST /api/account/erase', why: 'it erases who asks' }],
  })
  const at = '2026-11-27T15:00:00.000Z'

  it('fails when a target is missed, by a hair', () => {
    expect(reportOf(outcome(49.9, {}), undefined, at).passed).toBe(true)
    expect(reportOf(outcome(50, {}), undefined, at).passed).toBe(false)
  })

  it('fails at an allowance that was kept before, and tells of one that was not', () => {
    const now = { 'POST /a': kept({ over: true, p95: 90 }) }
    const known = reportOf(outcome(1, now), baseline({ 'POST /a': kept({ over: true }) }), at)
    const fresh = reportOf(outcome(1, now), baseline({ 'POST /a': kept() }), at)
    expect([known.passed, fresh.passed]).toEqual([true, false])
    expect(linesOf(known).join('\n')).toContain('as they were in the baseline: POST /a')
    expect(linesOf(fresh).join('\n')).toContain('✗ POST /a: p95 90 ms, allowed 80')
  })

  it('fails when an address answers nothing but refusals, and tells of a machine that is busy', () => {
    const refused = [{ name: 'POST /a', why: 'http://x: 30 refusals under load' }]
    const report = reportOf({ ...outcome(1, {}), refused, bareP95: 300 }, undefined, at)
    expect(report.passed).toBe(false)
    const lines = linesOf(report).join('\n')
    expect(lines).toContain('✗ POST /a: cannot be measured under load (http://x: 30 refusals under load)')
    expect(lines).toContain('even a bare route takes 300 ms')
    expect([isBusy(undefined), isBusy(20), isBusy(101)]).toEqual([false, false, true])
  })

  it('says as Markdown what is slower, and what was not measured', () => {
    const before = baseline({ 'GET /a': kept() })
    const text = markdownOf(reportOf(outcome(60, { 'GET /a': kept({ ratio: 3 }) }), before, at), before)
    expect(text).toContain('a target is missed')
    expect(text).toContain('slower than it was: GET /a, 3 of a bare route (2)')
    expect(text).toContain('| health | **60** | 50 | ms | slowest of 10 |')
    expect(text).toContain('| GET /a | 20 | 40 | 80 | 3 | 2 |')
    expect(text).toContain('- POST /api/account/erase: it erases who asks')
  })
})
