// Moments as people type them, and the instants that they were in a zone. Conversions are those of published calendars,
// changes of clocks those of the time zone database.
import { describe, expect, it } from 'vitest'
import { type LocalMoment, localMoment, momentInZone } from '@/lib/readings/local-moment'

const typed = (text: string) => {
  const { success, data, error } = localMoment.safeParse(text)
  return success ? data : error?.issues[0]?.message
}
const at = (hour: number, minute: number, second = 0) => ({ hour, minute, second })

describe('what is typed', () => {
  const afternoon = { date: { year: 2026, month: 11, day: 23 }, time: at(14, 30) }
  it.each([
    ['2026-11-23T14:30', afternoon],
    ['2026-11-23 14:30', afternoon],
    [' 2026/11/23  14:30 ', afternoon],
    ['2026-11-23t14:30:05', { ...afternoon, time: at(14, 30, 5) }],
    ['۱۴۰۵/۰۹/۰۲ ۱۴:۳۰', afternoon],
    ['۱۴۰۵/۹/۲، ۱۴:۳۰', afternoon],
    ['\u2066١٤٠٥-٠٩-٠٢ ١٤:٣٠\u2069', afternoon],
    ['1405/09/02', { ...afternoon, time: null }],
    ['2026-2-3 4:05', { date: { year: 2026, month: 2, day: 3 }, time: at(4, 5) }],
  ])('%j is understood', (text, moment) => expect(typed(text)).toEqual(moment))

  it.each([
    'soon',
    '14:30',
    '23.11.2026',
    '2026-11-23 14',
    '2026-11-23T14:30Z',
    '26-11-23',
    '2026-11-2314:30',
  ])('%j has no format of ours', (text) => expect(typed(text)).toBe('moment_typed'))

  it.each(['2026-02-30', '1405/12/30', '1405/13/01', '2026-11-23 24:00', '2026-11-23 10:60', '2026-00-10'])(
    '%j is in no calendar or on no clock',
    (text) => expect(typed(text)).toBe('moment_impossible'),
  )
})

describe('in a zone', () => {
  const moment = (text: string, zone: string) => momentInZone(typed(text) as LocalMoment, zone)
  it.each([
    ['2026-11-23 14:30', 'Asia/Tehran', 210],
    ['2026-11-23 14:30', 'UTC', 0],
    ['2026-01-15 12:00', 'America/New_York', -300],
    ['2026-07-15 12:00', 'America/New_York', -240],
    ['2026-11-23', 'Asia/Kathmandu', 345],
  ])('%s in %s', (text, zone, offset_minutes) => {
    expect(moment(text, zone)).toEqual({ ...(typed(text) as LocalMoment), offset_minutes })
  })

  it('takes the first of a time that clocks showed twice', () => {
    expect(moment('2026-11-01 01:30', 'America/New_York')).toMatchObject({
      time: at(1, 30),
      offset_minutes: -240,
    })
  })

  it('moves a time that clocks skipped by as much as they jumped', () => {
    expect(moment('2026-03-08 02:30', 'America/New_York')).toMatchObject({
      time: at(3, 30),
      offset_minutes: -240,
    })
  })
})
