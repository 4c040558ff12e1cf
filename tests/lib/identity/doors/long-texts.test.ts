// Every text that a door takes has a bound, and a longer one is refused by its length alone: nothing normalises it, searches it
// or cuts it up first.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { z } from 'zod'
import { keyChange, keyForm, keyInput, keyQuery, revokeForm } from '@/lib/account/keys/schema'
import { activityQuery, eraseForm, eraseInput, exportQuery } from '@/lib/account/whole/schema'
import { relativePath } from '@/lib/identity/input/relative-path'
import { changePasswordShape, currentPasswordShape, recoverShape } from '@/lib/identity/proof/recovery'
import { signInShape } from '@/lib/identity/proof/sign-in'
import { signUpShape } from '@/lib/identity/proof/sign-up'
import { acceptance, profileNamed } from '@/lib/links/schema'
import { isId } from '@/lib/platform/id'
import { profileChange, profileForm, profileInput } from '@/lib/profiles/schema'
import { calculationInput } from '@/lib/readings/calculate'
import * as readings from '@/lib/readings/schema'
import { stampInput } from '@/lib/readings/stamp'

const LONG = 900_000
/** No text of a valid request is longer; what is looked at below that costs nothing. */
const FAIR = 10_000

const id = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b'
const account = { login: 'sara', password: 'correct horse battery' }
const proof = { current_password: 'correct horse battery' }
const person = { name: 'Sara', birthday: '1990-07-15', mother_name: 'Maryam' }
const asked = { question: 'Should I go?', sign_type: 'time', sign_value: '11:11' }
const about = { ...asked, time_zone: 'Asia/Tehran', locale: 'fa', calendar: 'persian', style: 'plain' }
const page = { limit: '10', cursor: id }

const shapes: [string, z.ZodType, Record<string, unknown>][] = [
  ['sign up', signUpShape, account],
  ['sign in', signInShape, account],
  ['recover', recoverShape, { ...account, code: 'ABCDE' }],
  ['change the password', changePasswordShape, { ...proof, password: account.password }],
  ['prove the password', currentPasswordShape, proof],
  ['erase', eraseInput, { ...proof, confirmation: 'erase' }],
  ['erase in a form', eraseForm, { ...proof, confirmation: 'erase', login: 'sara' }],
  ['export', exportQuery, { format: 'json' }],
  ['activity', activityQuery, page],
  [
    'a key',
    keyInput,
    { label: 'mine', scopes: ['calc'], expires_at: '2030-01-01T00:00:00Z', profile_id: id },
  ],
  ['a key’s change', keyChange, { label: 'mine' }],
  ['a key in a form', keyForm, { label: 'mine', life: '30', profile_id: id, calc: 'on' }],
  ['keys', keyQuery, page],
  ['a key’s end', revokeForm, { key_id: id }],
  ['a profile', profileInput, { ...person, name_persian: 'سارا', time_zone: 'Asia/Tehran', place: 'Shiraz' }],
  ['a profile’s change', profileChange, { ...person, gender: 'female' }],
  ['a profile in a form', profileForm, { ...person, heart_rate_bpm: '70', latitude: '1', longitude: '2' }],
  ['a reading', readings.readingInput, { user_id: id, ...about, moment: '2026-01-01', convention: 'x' }],
  ['a joint reading', readings.jointReadingInput, { primary_user_id: id, secondary_user_ids: id, ...about }],
  ['a reading in a form', readings.readingForm, { user_id: id, ...asked, moment: '2026-01-01' }],
  [
    'readings',
    readings.readingQuery,
    { ...page, user_id: id, q: 'job', from: '2026-01-01', time_zone: 'UTC' },
  ],
  ['a favourite', readings.favoriteForm, { reading: id, favorite: 'true' }],
  ['a note', readings.noteForm, { reading: id, note: 'It fitted.' }],
  ['a note of the API', readings.readingChange, { note: 'It fitted.' }],
  ['a history', readings.historyForm, { person: id, from: '1', to: '2', zone: 'UTC', words: 'job' }],
  ['an invitation', acceptance, { token: 'x' }],
  ['a profile’s id', profileNamed, { profile_id: id }],
  ['a calculation', calculationInput, { ...person, moment: '2026-01-01', convention: 'x' }],
  ['a stamp', stampInput, { stamp: 'x', chk: 'y' }],
]

/** The longest text that anything looked into. */
let longest = 0
const { exec } = RegExp.prototype
beforeEach(() => {
  longest = 0
  // Every method that takes an expression comes here, by the language's own definition.
  RegExp.prototype.exec = function (text: string) {
    longest = Math.max(longest, String(text).length)
    return exec.call(this, text)
  }
  for (const method of ['normalize', 'trim', 'toUpperCase', 'toLowerCase', 'isWellFormed'] as const) {
    const own = String.prototype[method] as (...args: unknown[]) => string & boolean
    vi.spyOn(String.prototype, method).mockImplementation(function (this: string, ...args: unknown[]) {
      longest = Math.max(longest, this.length)
      return own.apply(this, args)
    })
  }
})
afterEach(() => {
  RegExp.prototype.exec = exec
  vi.restoreAllMocks()
})

const cases = shapes.flatMap(([what, shape, sample]) =>
  Object.keys(sample).map((field) => [what, field, shape, sample] as const),
)

// One that normalises to eighteen times its length, one that backtracks, one that fits in everywhere else.
it.each(cases)('%s: a long %s is refused unread', (_what, field, shape, sample) => {
  for (const unit of ['ﷺ', ' ', '1']) {
    const { success } = shape.safeParse({ ...sample, [field]: unit.repeat(LONG) }, { reportInput: true })
    const seen = longest
    expect([success, seen <= FAIR, seen]).toEqual([false, true, seen])
  }
})

it('what is read outside of a shape has its bound too', () => {
  for (const unit of ['/', '/a', 'ﷺ', ' ']) {
    const text = `/${unit.repeat(LONG)}`
    expect([relativePath(text, 'otherwise'), isId(text)]).toEqual(['otherwise', false])
    // A zone that nobody knows is as good as none.
    const form = readings.readingForm.parse({ user_id: id, ...asked, time_zone: text })
    expect(form.time_zone).toBeUndefined()
  }
  const seen = longest
  expect(seen).toBeLessThanOrEqual(FAIR)
})

it('a text of line breaks and spaces takes its length to read, not the square of it', () => {
  const question = `${' '.repeat(2_000)}?${'\r\n'.repeat(1_000)}`
  const form = { user_id: id, ...asked, question: `a${question}` }
  expect(readings.readingForm.safeParse(form).error?.issues.map(({ message }) => message)).toEqual([
    'too_long',
  ])
  const short = { user_id: id, ...asked, question: 'One\r\n\r\n  two  three' }
  expect(readings.readingForm.parse(short)).toMatchObject({ question: 'One two  three' })
})
