// More than five hundred texts that have broken programs, in every text field of every shape that comes from outside:
// each is refused with a reason in both languages, or kept as the API's description says.
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { keyChange, keyForm, keyInput, keyQuery } from '@/lib/account/keys/schema'
import { SIGN_TYPES } from '@/lib/engine'
import { parseInput } from '@/lib/identity/input/parse'
import { acceptance } from '@/lib/links/schema'
import { LOCALES } from '@/lib/platform/i18n/locales'
import { Problem } from '@/lib/platform/problem'
import { problemText } from '@/lib/platform/problem-text'
import { inOneLine } from '@/lib/platform/text'
import { profileChange, profileForm, profileInput, profileQuery } from '@/lib/profiles/schema'
import { calculationInput } from '@/lib/readings/calculate'
import {
  jointReadingInput,
  readingChange,
  readingForm,
  readingInput,
  readingQuery,
} from '@/lib/readings/schema'
import { checkStamp, stampInput } from '@/lib/readings/stamp'
import { NAUGHTY_STRINGS } from '../../data/naughty-strings'

const person = { name: 'Alice', birthday: '1990-07-15', mother_name: 'Barbara' }
const asked = {
  user_id: '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b',
  question: 'May I?',
  sign_type: 'word',
  sign_value: 'x',
}

const { user_id, ...rest } = asked
const together = { primary_user_id: user_id, secondary_user_ids: [user_id.replace('0', '1')], ...rest }

const exactly = (text: string) => text
const asName = (text: string) =>
  text.normalize('NFC').replace(/^[\s\p{Bidi_Control}]+|[\s\p{Bidi_Control}]+$/gu, '')
type Kept = (text: string) => unknown

/** Shape, what else is sent, and for each field how it is kept; null where only known words and formats are taken. */
const places: [string, z.ZodType, object, Record<string, Kept | null>][] = [
  [
    'a profile',
    profileInput,
    person,
    {
      ...{
        name: asName,
        mother_name: asName,
        name_persian: asName,
        mother_name_persian: asName,
        place: exactly,
      },
      ...{
        birthday: null,
        gender: null,
        heart_rate_bpm: null,
        time_zone: exactly,
        latitude: null,
        longitude: null,
      },
    },
  ],
  ['a change of a profile', profileChange, {}, { name: asName, place: exactly, birthday: null }],
  [
    'the form of a profile',
    profileForm,
    person,
    { name: asName, place: exactly, birthday: null, heart_rate_bpm: null },
  ],
  [
    'a reading',
    readingInput,
    asked,
    {
      ...{ user_id: null, question: exactly, sign_type: null, calendar: null, locale: null, style: null },
      ...{ convention: null, options: null, moment: null, time_zone: exactly },
    },
  ],
  [
    'a joint reading',
    jointReadingInput,
    together,
    { primary_user_id: null, secondary_user_ids: null, question: exactly, time_zone: exactly, moment: null },
  ],
  ['marks in a reading', readingChange, {}, { note: exactly, favorite: null }],
  ['the acceptance of an invitation', acceptance, { token: 'x'.repeat(43) }, { token: exactly }],
  ['the form of a reading', readingForm, asked, { question: inOneLine, moment: null, convention: null }],
  ...SIGN_TYPES.map((sign_type): (typeof places)[number] => [
    `a sign of type ${sign_type}`,
    readingInput,
    { ...asked, sign_type },
    { sign_value: exactly },
  ]),
  [
    'the list of readings',
    readingQuery,
    {},
    {
      ...{ q: exactly, cursor: exactly, user_id: exactly, from: exactly, to: exactly },
      ...{ limit: null, reading_type: null, sign_type: null, favorite: null, time_zone: exactly },
    },
  ],
  ['the list of profiles', profileQuery, {}, { limit: null, cursor: exactly }],
  [
    'a calculation',
    calculationInput,
    { birthday: person.birthday },
    { name: asName, mother_name: asName, moment: null },
  ],
  ['a stamp', stampInput, { stamp: 'x' }, { stamp: exactly, chk: exactly, year: null }],
  ['a key', keyInput, { scopes: ['calc'] }, { label: exactly, expires_at: null, scopes: null }],
  ['a change of a key', keyChange, {}, { label: exactly }],
  ['the form of a key', keyForm, { life: '30', calc: 'on' }, { label: null, life: null }],
  ['the list of keys', keyQuery, {}, { limit: null, cursor: exactly }],
]

/** Writing a sentence costs more than refusing; each kind of refusal is told once. */
const toldBefore = new Set<string>()

/** Null when it was refused with a reason that can be told; what the field became otherwise. */
function outcome(shape: z.ZodType, input: object, field: string): { kept: unknown } | null {
  try {
    return { kept: (parseInput(shape, input) as Record<string, unknown>)[field] }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    expect(error.status).toBe(400)
    const ids = error.fields.map(({ id }) => id).join()
    if (toldBefore.has(ids)) return null
    toldBefore.add(ids)
    for (const locale of LOCALES)
      for (const { detail } of problemText(error, locale).fields) expect(detail).toMatch(/\p{L}/u)
    return null
  }
}

it('there are more than five hundred', () => expect(NAUGHTY_STRINGS.length).toBeGreaterThan(500))

describe.each(places)('%s', (_name, shape, others, fields) => {
  it.each(Object.entries(fields))('keeps or refuses %s', (field, keptAs) => {
    let kept = 0
    for (const text of NAUGHTY_STRINGS) {
      const found = outcome(shape, { ...others, [field]: text }, field)
      if (!found) continue
      kept += 1
      if (keptAs) expect(found.kept).toBe(keptAs(text))
    }
    expect(kept).toBeLessThan(NAUGHTY_STRINGS.length)
    if (['question', 'place', 'label', 'note'].includes(field)) expect(kept).toBeGreaterThan(300)
  })

  it('refuses each as the name of a field', () => {
    for (const text of NAUGHTY_STRINGS)
      if (!(text in others)) expect(outcome(shape, { ...others, [text]: 'x' }, text), text).toBeNull()
  })
})

it('a stamp is checked without surprise', () => {
  const ctx = { locale: 'en' } as Parameters<typeof checkStamp>[0]
  for (const text of NAUGHTY_STRINGS) {
    if (!stampInput.safeParse({ stamp: text }).success) continue
    const { valid, problems } = checkStamp(ctx, { stamp: text, year: 2026, chk: text.slice(0, 20) })
    expect([valid, problems.length > 0]).toEqual([false, true])
  }
})
