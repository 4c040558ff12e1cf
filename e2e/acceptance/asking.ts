// What somebody wants to be able to do here, told once for every browser: to ask alone and together, in either language, and to be
// told what went wrong.
import { expect } from '@playwright/test'
import { type Hand, isGone, shows } from './hand'
import { ask, createPerson, DANIEL, NEGAR, QUESTION, SARA } from './steps'

export type Scenarios = Record<string, (hand: Hand) => Promise<void>>

export const ASKING: Scenarios = {
  'a person is created, asks, and receives a reading': async (hand) => {
    await hand.open('/oracle')
    await shows(hand, 'h1', 'Sign Reader')
    await createPerson(hand, SARA)
    expect(await hand.chosen('select[name=user_id]')).toBe(SARA.name)
    expect(await hand.count('button', 'Create User')).toBe(1)

    await ask(hand, QUESTION, '11:11')
    await shows(hand, '.reading-result')
    const text = await hand.text('.reading-result')
    expect(text.length).toBeGreaterThan(100)
    expect(text).toMatch(/universe|path|wisdom|energy/i)
    expect(await hand.count('.loading-indicator')).toBe(0)

    await hand.click('button', 'History')
    await shows(hand, '.history-list')
    await shows(hand, '.history-item', QUESTION)
    await hand.click('.history-item')
    await shows(hand, '.reading-detail', QUESTION)
  },

  'three people ask together and see how they get along': async (hand) => {
    await hand.open('/oracle')
    const people = [SARA, DANIEL, NEGAR]
    for (const person of people) await createPerson(hand, person)
    await hand.click('input[name=multi_user]')
    await shows(hand, '.participant-selector')
    await hand.choose('select[name=primary_user]', SARA.name)
    await hand.click('button', 'Add Participant')
    await hand.choose('#participant-1', DANIEL.name)
    await hand.click('button', 'Add Participant')
    await hand.choose('#participant-2', NEGAR.name)
    await ask(hand, 'What do we need for our journey?', '11:11')

    await shows(hand, '.reading-result')
    await shows(hand, '.multi-user-badge', 'Joint Reading')
    await shows(hand, '.individual-insights')
    for (const { name } of people) {
      await shows(hand, `.insight[data-user="${name}"]`)
      expect((await hand.text(`.insight[data-user="${name}"]`)).length).toBeGreaterThan(100)
    }
    await shows(hand, '.compatibility-section')
    expect((await hand.text('.compatibility-section .compatibility-score')).trim()).toMatch(/^\d{1,3}%$/)
  },

  'the language is changed to Persian, turns the page and is remembered': async (hand) => {
    await hand.open('/oracle')
    expect(await hand.style('body', 'direction')).toBe('ltr')
    await hand.click('button[aria-label="Language"]')
    await shows(hand, '.language-menu', 'English')
    await hand.click('.language-menu a', 'فارسی')
    await expect.poll(() => hand.style('body', 'direction')).toBe('rtl')
    await shows(hand, 'h1', 'خواننده نشانه')
    await isGone(hand, '.language-menu')

    await hand.open('/oracle')
    await shows(hand, 'h1', 'خواننده نشانه')
    expect(await hand.style('body', 'direction')).toBe('rtl')
    expect(await hand.address()).toMatch(/\/fa\/oracle$/)
  },

  'what is missing or wrong is said, and is gone once it is right': async (hand) => {
    await hand.open('/oracle')
    await ask(hand, QUESTION, '11:11')
    await shows(hand, '.error-message', 'user')

    await createPerson(hand, SARA)
    await ask(hand, QUESTION, '25:99')
    await shows(hand, '.error-message', 'format')
    expect(await hand.value('textarea[name=question]')).toBe(QUESTION)

    await ask(hand, QUESTION, '11:11')
    await shows(hand, '.reading-result')
    await isGone(hand, '.error-message')
  },
}
