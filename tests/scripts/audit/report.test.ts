// How an audit of security is told, and when it fails.
import { describe, expect, it } from 'vitest'
import {
  brokenBySeverity,
  exitCodeOf,
  type Finding,
  lineOf,
  markdownOf,
  SEVERITIES,
  sumOf,
} from '@/scripts/workshop/audit/report'

const finding = (change: Partial<Finding> = {}): Finding => ({
  ...{
    id: 'group.thing',
    group: 'group',
    title: 'it holds',
    severity: 'high',
    verdict: 'held',
    says: ['seen'],
  },
  ...change,
})

describe('severities', () => {
  it.each([
    ['critical', 1],
    ['high', 1],
    ['medium', 0],
    ['low', 0],
    ['info', 0],
  ] as const)('something broken that is %s ends with %s', (severity, code) => {
    expect(exitCodeOf([finding(), finding({ severity, verdict: 'broken' })])).toBe(code)
    // What holds or cannot be seen never fails, however bad it would be.
    expect(exitCodeOf([finding({ severity }), finding({ severity, verdict: 'unseen' })])).toBe(0)
  })

  it('are counted of what is broken alone', () => {
    const all = SEVERITIES.flatMap((severity) => [
      finding({ severity }),
      finding({ severity, verdict: 'unseen' }),
    ])
    expect(Object.values(brokenBySeverity(all))).toEqual([0, 0, 0, 0, 0])
    const broken = [finding({ verdict: 'broken' }), finding({ verdict: 'broken', severity: 'info' })]
    expect(brokenBySeverity([...all, ...broken])).toEqual({
      critical: 0,
      high: 1,
      medium: 0,
      low: 0,
      info: 1,
    })
    expect(sumOf([...all, ...broken])).toBe('5 held, 2 broken (1 high, 1 info), 5 not seen from here')
  })
})

describe('a report', () => {
  const findings = [
    finding({ title: 'small', severity: 'low', verdict: 'broken', says: ['a', 'b'] }),
    finding({ title: 'grave', severity: 'critical', verdict: 'broken', says: ['GET /x | y: 200\nnot 401'] }),
    finding({ title: 'hidden', verdict: 'unseen', says: ['needs the database'] }),
    finding(),
  ]
  const text = markdownOf({ what: 'Audit', at: 'now', address: 'https://here.test', node: '20', findings })

  it('begins with the worst, and keeps what was not seen apart from what held', () => {
    const order = [
      '### critical: grave',
      '### low: small',
      '## Not seen from here',
      'hidden',
      '## Held',
      'it holds',
    ]
    const places = order.map((part) => text.indexOf(part))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('cannot be broken by what a server answered', () => {
    expect(text).toContain('- GET /x \\| y: 200 not 401')
  })

  it('says each in a line', () => {
    expect(findings.map(lineOf)).toEqual([
      '✗ LOW: small (a, and 1 more)',
      '✗ CRITICAL: grave (GET /x | y: 200\nnot 401)',
      '○ hidden (needs the database)',
      '✓ it holds',
    ])
  })
})
