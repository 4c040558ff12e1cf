// Numbers that are looked at when somebody reads them.
import { expect, it } from 'vitest'
import { Line } from '@/lib/platform/line'
import { readyIs } from '@/lib/platform/metrics/beside'
import { limitsShared } from '@/lib/platform/metrics/limits'
import { budgetIs } from '@/lib/platform/metrics/model'
import { mayReadMetrics, metricsText } from '@/lib/platform/metrics/text'

const noon = Date.UTC(2026, 10, 27, 12)
const linesOf = async (name: string, now = noon) =>
  (await metricsText(now)).text.split('\n').filter((line) => line.startsWith(`${name}{`))

it('say whether limits are shared, as it was last heard', async () => {
  limitsShared(true, true)
  expect(await linesOf('nps_limits_shared')).toContain('nps_limits_shared{state="now"} 1')
  limitsShared(true, false)
  expect(await linesOf('nps_limits_shared')).toEqual([
    ...['nps_limits_shared{state="wanted"} 1', 'nps_limits_shared{state="now"} 0'],
  ])
})

it('forget what was spent when the day is over', async () => {
  budgetIs({ day: '2026-11-27', used: 4.25, most: 5 })
  const used = (value: number) => [
    'nps_ai_budget_dollars{state="most"} 5',
    `nps_ai_budget_dollars{state="used"} ${value}`,
  ]
  expect(await linesOf('nps_ai_budget_dollars')).toEqual(used(4.25))
  expect(await linesOf('nps_ai_budget_dollars', noon + 12 * 3_600_000)).toEqual(used(0))
})

it('tell readiness part by part, and nothing of it that is no yes or no', async () => {
  readyIs({ ready: false, database: true, missing_keys: ['k9'] })
  expect(await linesOf('nps_ready')).toEqual(['nps_ready{part="ready"} 0', 'nps_ready{part="database"} 1'])
})

it('count who waits in a line', async () => {
  const line = new Line(1, 5, 'a line of this test')
  let go = () => {}
  const first = line.run(
    'known',
    () =>
      new Promise<void>((resolve) => {
        go = resolve
      }),
  )
  const others = [line.run('known', async () => {}), line.run('unknown', async () => {})]
  const waiting = async () => (await linesOf('nps_waiting')).find((one) => one.includes('this test'))
  expect(await waiting()).toBe('nps_waiting{line="a line of this test"} 2')
  go()
  await Promise.all([first, ...others])
  expect(await waiting()).toBe('nps_waiting{line="a line of this test"} 0')
})

it('are for nobody where there is no token', () => {
  for (const given of [null, '', 'Bearer', 'Bearer undefined', 'Bearer null'])
    expect(mayReadMetrics(given)).toBe(false)
})
