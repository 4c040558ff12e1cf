// The tables of `npm run soak` and `npm run faults`, and when they count as a success.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { wishesIn } from '@/scripts/commands/soak'
import { notTried, ofAnswers, ofWrites, reportFaults } from '@/scripts/workshop/faults/outcome'
import { atMost, expected, leftOut, report, tallied } from '@/scripts/workshop/nodes/outcomes'

let lines: string[]
beforeEach(() => {
  lines = []
  vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)))
})
afterEach(() => vi.mocked(console.log).mockRestore())

it('a run holds where everything is as wanted, and not where nothing was tried', () => {
  const good = [expected('limit', '201 × 30', tallied(Array(30).fill(201))), atMost('seconds', 5, 4.96, ' s')]
  expect(report([...good, leftOut('another', 'not here')])).toBe(0)
  expect(lines.slice(2)).toEqual([
    '| limit | 201 × 30 | 201 × 30 | ✓ |',
    '| seconds | at most 5 s | 5 | ✓ |',
    '| another | – | left out: not here | – |',
  ])
  expect(report([...good, expected('stale', 0, 1)])).toBe(1)
  expect(report([...good, atMost('seconds', 5, 5.1)])).toBe(1)
  expect(report([])).toBe(1)
  expect(tallied([])).toBe('nothing')
  expect(tallied([503, 200, 200])).toBe('200 × 2, 503 × 1')
})

const whole = { acknowledged: 190, lost: 0, half: 0, doubled: 0, rude: [], healSeconds: 3 }
it('a fault holds where nothing is lost, half, doubled or rudely refused, and it heals in time', () => {
  expect(
    reportFaults([ofWrites('kill', whole, 5), ofAnswers('pause', [], 2, 5), notTried('disk', 'no')]),
  ).toBe(0)
  expect(lines.slice(2)).toEqual([
    '| kill | 0 of 190 | 0 | 3.0 | ✓ |  |',
    '| pause | 0 | – | 2.0 | ✓ |  |',
    '| disk | – | – | – | – | left out: no |',
  ])
  for (const flaw of [{ lost: 1 }, { half: 1 }, { doubled: 1 }, { rude: ['500'] }, { healSeconds: 6 }])
    expect(reportFaults([ofWrites('kill', { ...whole, ...flaw }, 5)]), JSON.stringify(flaw)).toBe(1)
  expect(reportFaults([ofAnswers('pause', ['500'], 2, 5)])).toBe(1)
  expect(reportFaults([ofAnswers('pause', [], 6, 5)])).toBe(1)
  expect(reportFaults([])).toBe(1)
})

it('what is asked for is read strictly', () => {
  expect(wishesIn([])).toEqual({ nodes: 2, minutes: 0, pgbouncer: false, haproxy: false })
  expect(wishesIn(['--nodes', '3', '--minutes', '1.5', '--pgbouncer', '--balancer', 'haproxy'])).toEqual({
    ...{ nodes: 3, minutes: 1.5, pgbouncer: true, haproxy: true },
  })
  for (const args of [
    ['--nodes', '1'],
    ['--nodes', 'x'],
    ['--minutes', '-1'],
    ['--balancer', 'nginx'],
    ['--what'],
  ])
    expect(() => wishesIn(args), args.join(' ')).toThrow()
})
