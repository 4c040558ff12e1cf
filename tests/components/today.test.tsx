// Today's own pieces, as markup: a week that can be read without seeing it, and a count that never scolds.
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Tally } from '@/components/today/tally'
import { Week } from '@/components/today/week'
import { jdnOf } from '@/lib/engine'
import type { Locale } from '@/lib/platform/i18n/locales'
import { messagesOf } from '@/lib/platform/i18n/messages'
import { weekOf } from '@/lib/presentation/week'

const html = (node: ReactNode, locale: Locale = 'en') =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="UTC">
      {node}
    </NextIntlClientProvider>,
  )
const today = { year: 2026, month: 11, day: 26 }
const week = (locale: Locale) =>
  weekOf(
    {
      ...{ today, now: Date.parse('2026-11-26T08:30:00Z'), zone: 'Asia/Tehran' },
      readings: new Map([[jdnOf(today), 2]]),
    },
    locale,
  )

describe('the week', () => {
  it('leads to the readings of a day in the days of the place, and only where there are some', () => {
    const markup = html(<Week days={week('en')} zone="Asia/Tehran" />)
    expect(markup.match(/<a /g)).toHaveLength(1)
    expect(markup).toContain('href="/history?from=2026-11-26&amp;to=2026-11-26&amp;zone=Asia%2FTehran"')
    expect(markup).toContain('Thursday 26 November: Waning gibbous, 95% lit · 2 readings')
    expect(markup.match(/nothing read/g)).toHaveLength(3)
    expect(markup.match(/aria-current="date"/g)).toHaveLength(1)
  })
  it('is told in Persian, by its own days', () => {
    const markup = html(<Week days={week('fa')} zone="Asia/Tehran" />, 'fa')
    expect(markup).toContain(`/fa/history?from=${encodeURIComponent('۱۴۰۵/۰۹/۰۵')}`)
    expect(markup).toContain('پنجشنبه ۵ آذر')
  })
  it('without readings says nothing of dots', () => {
    const days = week('en').map((day) => ({ ...day, readings: 0 }))
    const markup = html(<Week days={days} zone="UTC" />)
    expect(markup).not.toContain('<a ')
    expect(markup).not.toContain('dot')
  })
})

describe('the count', () => {
  const tally = (days: number, rests: number, locale: Locale = 'en') =>
    html(<Tally readings={42} people={1} streak={{ days, rests }} patterns="/today/patterns" />, locale)
  it('names what it counts', () => {
    const markup = tally(4, 0)
    for (const text of ['readings', 'person', 'days in a row', 'keeps the row going'])
      expect(markup).toContain(text)
    expect(tally(4, 0, 'fa')).toContain('۴۲')
  })
  it('says how it forgives, and of a row that ended only how one begins', () => {
    expect(tally(9, 2)).toContain('2 days of rest are part of the row')
    expect(tally(9, 1)).toContain('One day of rest is part of the row')
    expect(tally(0, 0)).toContain('begin with your next question')
    for (const locale of ['en', 'fa'] as const)
      expect(tally(0, 0, locale)).not.toMatch(/lost|broke|miss|از دست|شکست/)
  })
})
