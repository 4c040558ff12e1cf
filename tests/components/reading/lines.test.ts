// The folded results of a real reading in both languages: every value is there, in the reader's own digits, and what
// is uncertain is said.
import { NextIntlClientProvider } from 'next-intl'
import { createElement, type FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { MoreNumbers } from '@/components/reading/more-numbers'
import { SkyAndBirth } from '@/components/reading/sky-and-birth'
import { CONVENTIONS, momentFromIso, readPeople } from '@/lib/engine'
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales'
import { messagesOf } from '@/lib/platform/i18n/messages'

const MOMENT = '2026-11-23T09:05:00+03:30'
// 27 January 1990 was the Chinese New Year: without an hour of birth the year stays open.
const newYear = { year: 1990, month: 1, day: 27 }
const ordinary = { year: 1990, month: 7, day: 15 }

function read(convention: string, birth = newYear, withPlace = true) {
  const document = readPeople({
    people: [
      {
        name: 'محمد‌علی',
        mother_name: 'مرضیه',
        birth,
        heart_rate_bpm: 68,
        place: withPlace ? { latitude: 35.69, longitude: 51.39 } : null,
      },
    ],
    sign: { type: 'time', value: '11:11' },
    moment: momentFromIso(MOMENT),
    convention,
  })
  return { result: document.people[0]!, options: document.options }
}

function html<Props extends object>(
  component: FunctionComponent<Props>,
  props: Props,
  locale: Locale,
): string {
  const children = createElement(component, props)
  const provider = { locale, messages: messagesOf(locale), timeZone: 'UTC', children }
  return renderToStaticMarkup(createElement(NextIntlClientProvider, provider))
}
/** What stands on the page while the lines are folded. */
const summaries = (markup: string) =>
  [...markup.matchAll(/<summary[^>]*>(.*?)<\/summary>/g)]
    .map(([, inner]) => inner!.replace(/<code.*?<\/code>/g, '').replace(/<[^>]*>/g, ' '))
    .join('\n')
const sky = (person: ReturnType<typeof read>, locale: Locale) =>
  html(SkyAndBirth, { result: person.result, moment: MOMENT }, locale)

describe.each(LOCALES)('in %s', (locale) => {
  test.each(CONVENTIONS)('every line of %s has its words and its digits', (convention) => {
    const person = read(convention)
    const all = `${summaries(sky(person, locale))}\n${summaries(html(MoreNumbers, person, locale))}`
    expect(all).not.toMatch(locale === 'fa' ? /[0-9]/ : /[۰-۹]/)
    expect(all).not.toMatch(/undefined|null|NaN|[{}]/)
  })

  test('each line that opens shows a working or a meaning', () => {
    const markup = sky(read('true-sky'), locale) + html(MoreNumbers, read('true-sky'), locale)
    const lines = markup.match(/<li class="border-t border-hairline"><details>.*?<\/details><\/li>/gs) ?? []
    expect(lines.length).toBeGreaterThan(25)
    for (const line of lines) expect(line).toMatch(/<\/summary><div[^>]*>(<p|<ol)/)
  })
})

test('a birth at the turn of the year has both animals, and says why', () => {
  const open = sky(read('true-sky'), 'en')
  expect(open).toContain('Snake, year 1989 or Horse, year 1990')
  expect(open).toContain(messagesOf('en').reading.uncertain_year)
  const known = sky(read('true-sky', ordinary), 'en')
  expect(known).toContain('Horse, year 1990')
  expect(known).not.toContain(messagesOf('en').reading.uncertain_year)
})

test('what was not given or is not computed has no line', () => {
  const words = messagesOf('en').reading
  const classic = summaries(sky(read('fc60-classic', ordinary, false), 'en'))
  expect(classic).not.toContain(words.place_element)
  expect(classic).not.toContain(words.next_new_moon)
  expect(classic).not.toContain(words.month_pillar)
  expect(summaries(sky(read('true-sky'), 'en'))).toContain(words.next_new_moon)
})

test('the ṭāliʿ of محمد‌علی and مرضیه is told with its sum', () => {
  // محمد 92 + علی 110 = 202; مرضیه 1055; 1257 = 104 × 12 + 9, the Archer.
  const numbers = html(MoreNumbers, read('true-sky'), 'fa')
  expect(numbers).toContain('قوس')
  expect(numbers).toContain('۹ مانده از ۱٬۲۵۷')
  expect(numbers).toContain(messagesOf('fa').persian_letters.as_arabic)
})
