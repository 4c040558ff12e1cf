// The numbers beside the four that carry a reading, in groups.
import type { ConventionOptions, PersonResult } from '@/lib/engine'
import { formatList } from '@/lib/interpretation/format'
import { letterNotes } from '@/lib/interpretation/letters'
import { type GlossaryTerm, glossaryEntry } from './glossary'
import { groupsOf, type Result } from './lines'
import { NOTHING, plainNumber } from './numerals'
import { type Part, part } from './presented'
import type { Reader } from './reader'
import { stageResults } from './stages'

export function moreNumbers(result: PersonResult, options: ConventionOptions, reader: Reader): Part {
  const { locale, t } = reader
  const { numerology, trace } = result
  const { extras } = numerology
  const named = (term: GlossaryTerm, value: number | null, path: string): Result => ({
    label: glossaryEntry(term, locale).title,
    value: value === null ? null : plainNumber(value, locale),
    term,
    paths: [path],
  })
  const own = (key: 'soul_urge' | 'personality' | 'mother_influence' | 'personal_month' | 'personal_day') =>
    named(key, numerology[key], `numerology.${key}`)
  const mothers = letterNotes(numerology, 'mother_name', locale)
  const mother = own('mother_influence')
  const extra = (key: 'birthday' | 'maturity' | 'balance') =>
    named(key, extras[key], `numerology.extras.${key}`)
  const groups = [
    { heading: t('reading.group_now'), results: [own('personal_month'), own('personal_day')] },
    {
      heading: t('reading.group_name'),
      results: [
        own('soul_urge'),
        own('personality'),
        // A name of which no letter counts has its line too, so that it can say so.
        { ...mother, value: mother.value ?? (mothers.length > 0 ? NOTHING : null), notes: mothers },
        extra('birthday'),
        extra('maturity'),
        extra('balance'),
      ],
    },
    { heading: t('reading.group_stages'), results: stageResults(result, reader) },
    { heading: t('reading.group_karmic'), results: karmicResults(result, reader) },
    { heading: t('reading.group_letters'), results: taliResults(result, options, reader) },
  ]
  return part('fold', {
    heading: t('reading.more_numbers'),
    parts: groupsOf(groups, { trace, locale }),
  })
}

function karmicResults({ numerology }: PersonResult, { locale, t }: Reader): Result[] {
  const { karmic_lessons, hidden_passion, karmic_debts } = numerology.extras
  const list = (items: string[]) => formatList(items, locale) || t('reading.none')
  const numbers = (values: number[] | null) =>
    values && list(values.map((value) => plainNumber(value, locale)))
  const debts = karmic_debts.map(({ number, of }) =>
    t('reading.debt', { number, of: glossaryEntry(of, locale).title }),
  )
  return [
    {
      label: t('reading.karmic_lessons'),
      value: numbers(karmic_lessons),
      term: 'karmic_lesson',
      paths: ['numerology.extras.karmic_lessons', 'numerology.extras.inclusion'],
    },
    {
      label: glossaryEntry('hidden_passion', locale).title,
      value: numbers(hidden_passion),
      term: 'hidden_passion',
      paths: ['numerology.extras.hidden_passion', 'numerology.extras.inclusion'],
    },
    {
      label: t('reading.karmic_debts'),
      value: list(debts),
      term: 'karmic_debt',
      paths: ['numerology.extras.karmic_debts'],
    },
  ]
}

function taliResults(
  { numerology }: PersonResult,
  options: ConventionOptions,
  { locale, t }: Reader,
): Result[] {
  const { tali } = numerology.extras
  if (!tali) return []
  const { sign, remainder, sum } = tali
  return [
    {
      label: glossaryEntry('tali', locale).title,
      detail: t('reading.tali_from', { remainder, sum }),
      value: t(`zodiac_signs.${sign}`),
      notes: [
        `${t(`abjad_values.${options.abjad}`)} ${t(`persian_letters.${options.persian_letters}`)}`,
        ...letterNotes(numerology, 'name', locale, true),
        ...letterNotes(numerology, 'mother_name', locale, true),
      ],
      term: 'tali',
      paths: ['numerology.extras.tali'],
    },
  ]
}
