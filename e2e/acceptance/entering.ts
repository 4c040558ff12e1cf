// How names and days can be entered where somebody has no Persian keys, or would rather choose a day than write it.
import { expect } from '@playwright/test'
import type { Scenarios } from './asking'
import { type Hand, isGone, shows } from './hand'
import { createPerson, SARA } from './steps'

const NAME = '.user-form input[name=name]'
const BIRTHDAY = '.user-form input[name=birthday]'
const SENTENCE = 'می\u200cخواهم خانه\u200cام را بفروشم؟'
/** The calendar of Iran, as either language calls its parts. */
const SOLAR = [
  {
    ...{ path: '/en/oracle', create: 'Create User', calendar: 'Solar Hijri', years: 'Year', months: 'Month' },
    days: [
      { year: '1403', month: 'Esfand', day: 30, written: '2025-03-20' },
      { year: '1299', month: 'Farvardin', day: 1, written: '1920-03-21' },
    ],
  },
  {
    ...{ path: '/fa/oracle', create: 'ایجاد کاربر', calendar: 'هجری خورشیدی', years: 'سال', months: 'ماه' },
    days: [
      { year: '۱۴۰۳', month: 'اسفند', day: 30, written: '2025-03-20' },
      { year: '۱۲۹۹', month: 'فروردین', day: 1, written: '1920-03-21' },
    ],
  },
]

async function typeSentence(hand: Hand, path: string): Promise<void> {
  await hand.open(path)
  await hand.click('textarea[name=question] ~ button[aria-label="Persian Keyboard"]')
  await shows(hand, '.persian-keyboard')
  for (const character of SENTENCE) {
    const name = { ' ': 'space', '\u200c': 'zwnj' }[character]
    if (name) await hand.click(`.persian-keyboard [data-key=${name}]`)
    else await hand.click('.persian-keyboard button', character)
  }
  await expect.poll(() => hand.value('textarea[name=question]')).toBe(SENTENCE)
  await hand.click('.persian-keyboard [aria-label="Close"]')
  await isGone(hand, '.persian-keyboard')
}

export const ENTERING: Scenarios = {
  'a name is typed on the Persian keyboard': async (hand) => {
    await hand.open('/oracle')
    await hand.click('button', 'Create User')
    await shows(hand, '.user-form')
    // It stands beside its field.
    await hand.click('input[name=name] ~ button[aria-label="Persian Keyboard"]')
    await shows(hand, '.persian-keyboard')
    for (const letter of 'علیی') await hand.click('.persian-keyboard button', letter)
    await expect.poll(() => hand.value(NAME)).toBe('علیی')
    await hand.click('.persian-keyboard [data-key=backspace]')
    await hand.click('.persian-keyboard [data-key=space]')
    for (const letter of 'رضا') await hand.click('.persian-keyboard button', letter)
    await expect.poll(() => hand.value(NAME)).toBe('علی رضا')
    await hand.click('.persian-keyboard [aria-label="Close"]')
    await isGone(hand, '.persian-keyboard')
    expect(await hand.value(NAME)).toBe('علی رضا')
  },

  'a Persian sentence with half-spaces is typed in English': (hand) => typeSentence(hand, '/en/oracle'),
  'a Persian sentence with half-spaces is typed in Persian': (hand) => typeSentence(hand, '/fa/oracle'),

  'days of 1299 and of a leap year are chosen in the calendar of Iran': async (hand) => {
    for (const { path, create, calendar, years, months, days } of SOLAR) {
      await hand.open(path)
      await hand.click('button', create)
      await shows(hand, '.user-form')
      for (const { year, month, day, written } of days) {
        await hand.click(BIRTHDAY)
        await shows(hand, '.calendar-picker')
        await hand.click('.calendar-picker [role=tab]', calendar)
        await hand.choose(`.calendar-picker select[aria-label="${years}"]`, year)
        await hand.choose(`.calendar-picker select[aria-label="${months}"]`, month)
        await hand.click(`.calendar-picker .calendar-day[data-day="${day}"]`)
        await isGone(hand, '.calendar-picker')
        await expect.poll(() => hand.value(BIRTHDAY)).toBe(written)
      }
    }
  },

  'a birthday is chosen in the calendar, and can still be typed': async (hand) => {
    await hand.open('/oracle')
    await hand.click('button', 'Create User')
    await shows(hand, '.user-form')
    await hand.click(BIRTHDAY)
    await shows(hand, '.calendar-picker')
    await hand.click('.calendar-picker .calendar-day[data-day="15"]')
    await isGone(hand, '.calendar-picker')
    expect(await hand.value(BIRTHDAY)).toMatch(/^\d{4}-\d{2}-15$/)
    expect(new Date(await hand.value(BIRTHDAY)).getTime()).toBeLessThan(Date.now())

    await hand.open('/oracle')
    await createPerson(hand, SARA)
  },
}
