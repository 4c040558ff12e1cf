// The rules of names and passwords, the words' sameness, and the line in front of the costly hash.
import { describe, expect, it } from 'vitest'
import { foldPassword } from '@/lib/identity/proof/common-passwords'
import common from '@/lib/identity/proof/common-passwords.json'
import { newLogin, normalLogin } from '@/lib/identity/proof/login'
import { hashPassword, NOBODYS_HASH, newPassword, passwordFits } from '@/lib/identity/proof/passwords'

it.each(['abc', 'Sara.Ahmadi_90', 'me@home-2', 'سارا.۹۰', 'Ωmega', 'Straße', 'नमस्ते', 'x'.repeat(64)])(
  'takes %s for a name',
  (login) => expect(newLogin.parse(login)).toBe(login.normalize('NFC')),
)

it.each([
  'ab',
  '',
  'x'.repeat(65),
  'two words',
  'a/b/c',
  'a\u0000bc',
  '<b>bold</b>',
  'abc\u202edef',
  'a\u200cbc',
  '\ud800abc',
  '☀☀☀☀',
])('refuses %j as a name', (login) => expect(newLogin.safeParse(login).success).toBe(false))

it.each([
  ['Straße', 'STRASSE'],
  ['ΣΊΣΥΦΟΣ', 'σίσυφος'],
  ['é.name', 'e\u0301.NAME'],
  ['ﬁne.name', 'FINE.NAME'],
  ['يك.نام', 'یک.نام'],
  ['سارا۹۰', 'سارا90'],
])('takes %s and %s for one name', (one, other) => expect(normalLogin(one)).toBe(normalLogin(other)))

it('keeps names apart that only look alike to nobody', () => {
  const names = ['sara', 'sarah', 'sara.', 'sara_', 'sara-', 'sara1', 'sara@', 'سارا']
  expect(new Set(names.map(normalLogin)).size).toBe(names.length)
})

it.each([
  ['ten chars!', true],
  ['گذرواژه‌ای خوب', true],
  ['🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊', true],
  [' '.repeat(12), true],
  ['nine char', false],
  ['x'.repeat(200), true],
  ['x'.repeat(201), false],
  ['Password123', false],
  ['qwertyuiop', false],
  ['1234567890', false],
  ['lone \ud800 surrogate', false],
])('judges the password %j', (password, good) => expect(newPassword.safeParse(password).success).toBe(good))

describe('the commonest passwords', () => {
  const words = common.words.split(' ')

  it('are three thousand and more that the length alone would let pass, the commonest first', () => {
    expect(words.slice(0, 3)).toEqual(['qwertyuiop', '1234567890', 'q1w2e3r4t5'])
    expect(new Set(words).size).toBeGreaterThanOrEqual(3000)
    expect(words.filter((word) => [...word].length < 10 || word !== foldPassword(word))).toEqual([])
  })

  it('are refused, every one of them, and say why', () => {
    const reasonFor = (password: string) => newPassword.safeParse(password).error?.issues[0]?.message
    expect(words.filter((word) => reasonFor(word) !== 'password_guessed')).toEqual([])
    expect(words.filter((word) => reasonFor(word.toUpperCase()) !== 'password_guessed')).toEqual([])
  })

  it.each([
    'PassWord123',
    'ｐａｓｓｗｏｒｄ１２３',
    'Password-123!',
    'p@ssw0rd123',
    'P4$$w0rd2024',
    '۱۲۳۴۵۶۷۸۹۰',
    '١٢٣٤٥٦٧٨٩٠',
    'qwerty uiop',
    'abcabcabcabc',
    'zzzzzzzzzz!',
    'NPS-Oracle 2026',
    '0racleoracle',
  ])('are known as %s', (password) => expect(newPassword.safeParse(password).success).toBe(false))

  it.each(['correct horse battery', 'correct horse battery staple', 'Tr0ub4dor&3-tower', 'چهار واژهٔ بی‌ربط'])(
    'leave %s alone',
    (password) => expect(newPassword.safeParse(password).success).toBe(true),
  )
})

it('hashes with argon2id, and does the same work for nobody', async () => {
  const hash = await hashPassword('correct horse battery')
  const parametersOf = (text: string) => text.split('$').slice(0, 4)
  expect(parametersOf(NOBODYS_HASH)).toEqual(parametersOf(hash))
  expect(parametersOf(hash)).toEqual(['', 'argon2id', 'v=19', 'm=19456,t=2,p=1'])
  expect(hash.length).toBe(NOBODYS_HASH.length)
  expect(await passwordFits(hash, 'correct horse battery')).toBe(true)
  expect(await passwordFits(hash, 'correct horse batterz')).toBe(false)
  expect(await passwordFits(null, 'correct horse battery')).toBe(false)
})

it('takes two spellings of one letter for one password', async () => {
  expect(await passwordFits(await hashPassword('cafe\u0301 au lait'), 'caf\u00e9 au lait')).toBe(true)
})

it('lets a flood wait in a short line and sends the rest away', async () => {
  const flood = Array.from({ length: 60 }, () => passwordFits(null, 'correct horse battery'))
  const outcomes = await Promise.allSettled(flood)
  const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
  expect(refused).toHaveLength(18)
  for (const problem of refused) expect([problem.status, problem.headers['Retry-After']]).toEqual([503, '2'])
  // The line is empty again.
  expect(await passwordFits(null, 'correct horse battery')).toBe(false)
})
