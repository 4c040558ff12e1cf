// How names and days can be entered where somebody has no Persian keys, or would rather choose a day than write it.
import { expect } from '@playwright/test'
import type { Scenarios } from './asking'
import { isGone, shows } from './hand'
import { createPerson, SARA } from './steps'

const NAME = '.user-form input[name=name]'
const BIRTHDAY = '.user-form input[name=birthday]'

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
