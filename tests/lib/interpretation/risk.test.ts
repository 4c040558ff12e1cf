// Danger is heard in the question and in the sign, in both languages and however it is spelled; harmless words are left alone.
import { expect, it } from 'vitest'
import { riskOf } from '@/lib/interpretation/risk/risk'

it.each([
  ['I want to kill myself tonight', 'self'],
  ['my husband beats me and i have nowhere to go', 'hurt'],
  ['i keep cutting myself every night', 'injury'],
  ['She told me she is going to kill herself', 'friend'],
  ['I will kill my boss', 'wish'],
  ['the teacher beats my son with a stick', 'child'],
  ['می‌خواهم خودم را بکشم', 'self'],
  ['ميخوام خودمو بكشم', 'self'],
  ['mikham khodamo bokosham', 'self'],
  ['شوهرم منو کتک می‌زنه', 'hurt'],
  ['با تیغ دستمو می‌برم', 'injury'],
  ['میخوام رئیسمو بکشم', 'wish'],
])('%s: said outright', (question, kind) => expect(riskOf(question, '')).toEqual({ kind, outright: true }))

it.each([
  'I have the pills on the table. Is it time?',
  'He pushed me down the stairs again. Should I stay?',
  'everyone would be better off without me',
  'دیگه نمی‌کشم، می‌خوام تمومش کنم',
  'یه بلایی سرش بیارم',
])('%s: heard', (question) => expect(riskOf(question, '')).not.toBeNull())

it.each([
  'Should I beat my sister at chess?',
  'When will the heat wave end it all day long?',
  'will my phone survive another winter',
  'قرص نان بگیرم یا بربری؟',
  'امتحانم رو قبول می‌شم؟',
  'Should I take the new job in Denver?',
])('%s: harmless', (question) => expect(riskOf(question, '')).toBeNull())

it.each(['bridge', 'knife', '777', '11:11', 'پل', 'چاقو', 'Robert', ''])('%s: a sign like others', (sign) =>
  expect(riskOf('Should I take the new job?', sign)).toBeNull(),
)

it.each(['suicide', 'خودکشی', 'khodkoshi', 'a loaded gun', 'mums pills', 'قرص‌های مامان'])(
  '%s: a sign that is heard',
  (sign) => expect(riskOf('Should I take the new job?', sign)).not.toBeNull(),
)

it.each([
  'my brother killed himself three years ago and i still miss him',
  'should i kill my darlings in this novel',
])('%s: not said outright', (question) => expect(riskOf(question, '')?.outright ?? false).toBe(false))
