// The sentence that takes up the matter: one that fits, or none.
import { describe, expect, test } from 'vitest'
import { check } from '@/lib/interpretation/check/check'
import { ownText, wordsOf } from '@/lib/interpretation/check/text'
import { voiceOf } from '@/lib/interpretation/compose/voice'
import { LANGUAGES } from '@/lib/interpretation/languages'
import type { MatterLine } from '@/lib/interpretation/languages/lines'
import type { Intent } from '@/lib/interpretation/schema'
import { matterOf } from '@/lib/interpretation/sections/matter'
import { aboutOf } from '@/lib/interpretation/subject/subject'
import { SUBJECTS } from '@/lib/interpretation/subject/subjects'
import { LOCALES } from '@/lib/platform/i18n/locales'

const OF_HOME: readonly MatterLine[] = [
  'Of any home.',
  { of: 'deposit|landlord', says: 'Of deposits.' },
  { of: 'damp', says: 'Of damp.' },
]
const told = (question: string, intent: Intent, of: Partial<Record<string, readonly MatterLine[]>>) => {
  const none = Object.fromEntries(SUBJECTS.map((id) => [id, []]))
  const matter = { ...none, ...of } as (typeof LANGUAGES)['en']['matter']
  return matterOf({ matter }, voiceOf('en', 'Sara', 0), { intent, question, about: aboutOf(question) })
}

test.each([
  ['Should I rent this flat?', 'decide', ['Of any home.']],
  ['Will my landlord give back the deposits?', 'outcome', ['Of deposits.']],
  ['Is the damp in the flat a reason not to rent?', 'decide', ['Of damp.']],
  ['Is the rent of this flat too much for the time of grief?', 'grief', []],
  ['Should I paint the fence?', 'decide', []],
] satisfies [string, Intent, string[]][])('%s (%s)', (question, intent, expected) => {
  expect(told(question, intent, { home: OF_HOME })).toEqual(expected)
})

test('what is general of people is not said to who waits or is afraid for them; what is particular is', () => {
  const child = ['Of any child.', { of: 'pick up|phone', says: 'Of a child’s phone.' }]
  expect(told('How do I talk with my daughter?', 'how', { child })).toEqual(['Of any child.'])
  expect(told('Will my daughter be all right?', 'outcome', { child })).toEqual([])
  expect(told('Will my daughter pick up?', 'outcome', { child })).toEqual(['Of a child’s phone.'])
})

describe.each(LOCALES)('the sentences in %s', (locale) => {
  const lines = SUBJECTS.flatMap((id) =>
    LANGUAGES[locale].matter[id].map((line) => (typeof line === 'string' ? line : line.says)),
  )
  const ways = lines.flatMap((line) =>
    [0, 1].map((way) => line.replace(/\[([^\]]*)\]/g, (_, both: string) => both.split('|')[way] ?? both)),
  )

  test('are one sentence, of a length to be read at once, that passes every check', () => {
    for (const text of ways) {
      const words = wordsOf(ownText(text)).length
      expect(words, text).toBeGreaterThanOrEqual(7)
      expect(words, text).toBeLessThanOrEqual(24)
      const sections = [{ key: 'answer' as const, title: '', text }]
      const faults = check(
        {
          ...{ source: 'builtin', style: 'plain', locale, risk: 'none', intent: 'open' },
          ...{ alternative: false, ai: { status: 'off' }, thread: null, further: [], sections },
        },
        { numbers: new Set(), people: 1 },
      ).filter(({ rule }) => rule !== 'length')
      expect(faults, text).toEqual([])
    }
  })

  test('none stands twice', () => expect(new Set(lines).size).toBe(lines.length))
})
