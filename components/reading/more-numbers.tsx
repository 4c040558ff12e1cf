// The numbers beside the four that carry a reading, folded away, in groups.
import { useLocale, useTranslations } from 'next-intl'
import type { ConventionOptions, PersonResult } from '@/lib/engine'
import { formatList } from '@/lib/interpretation/format'
import { letterNotes } from '@/lib/interpretation/letters'
import { type GlossaryTerm, glossaryEntry } from './glossary'
import { Lines, type ResultLine } from './lines'
import { plainNumber } from './numerals'
import { useStageLines } from './stage-lines'

interface MoreNumbersProps {
  result: PersonResult
  options: ConventionOptions
}

export function MoreNumbers({ result, options }: MoreNumbersProps) {
  const t = useTranslations('reading')
  const locale = useLocale()
  const { numerology, trace } = result
  const { extras } = numerology
  const number = (value: number | null) => (value === null ? null : plainNumber(value, locale))
  const named = (term: GlossaryTerm, value: number | null, path: string): ResultLine => ({
    label: glossaryEntry(term, locale).title,
    value: number(value),
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
    { heading: t('group_now'), lines: [own('personal_month'), own('personal_day')] },
    {
      heading: t('group_name'),
      lines: [
        own('soul_urge'),
        own('personality'),
        // A name of which no letter counts has its line too, so that it can say so.
        { ...mother, value: mother.value ?? (mothers.length > 0 ? '–' : null), notes: mothers },
        extra('birthday'),
        extra('maturity'),
        extra('balance'),
      ],
    },
    { heading: t('group_stages'), lines: useStageLines(result) },
    { heading: t('group_karmic'), lines: useKarmicNumbers(result) },
    { heading: t('group_letters'), lines: useTali(result, options) },
  ]
  return (
    <details className="border-t border-hairline">
      <summary className="disclosure flex min-h-11 items-center font-semibold">{t('more_numbers')}</summary>
      <div className="grid gap-6 py-2">
        <p className="text-[0.9375em] text-muted">{t('open_a_line')}</p>
        {groups.map((group) => (
          <Lines key={group.heading} {...group} trace={trace} />
        ))}
      </div>
    </details>
  )
}

function useKarmicNumbers({ numerology }: PersonResult): ResultLine[] {
  const t = useTranslations('reading')
  const locale = useLocale()
  const { karmic_lessons, hidden_passion, karmic_debts } = numerology.extras
  const list = (items: string[]) => formatList(items, locale) || t('none')
  const numbers = (values: number[] | null) =>
    values && list(values.map((value) => plainNumber(value, locale)))
  const debts = karmic_debts.map(({ number, of }) =>
    t('debt', { number, of: glossaryEntry(of, locale).title }),
  )
  return [
    {
      label: t('karmic_lessons'),
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
      label: t('karmic_debts'),
      value: list(debts),
      term: 'karmic_debt',
      paths: ['numerology.extras.karmic_debts'],
    },
  ]
}

function useTali({ numerology }: PersonResult, options: ConventionOptions): ResultLine[] {
  const t = useTranslations('reading')
  const signs = useTranslations('zodiac_signs')
  const letters = useTranslations('persian_letters')
  const abjad = useTranslations('abjad_values')
  const locale = useLocale()
  const { tali } = numerology.extras
  if (!tali) return []
  const { sign, remainder, sum } = tali
  return [
    {
      label: glossaryEntry('tali', locale).title,
      detail: t('tali_from', { remainder, sum }),
      value: signs(sign),
      notes: [
        `${abjad(options.abjad)} ${letters(options.persian_letters)}`,
        ...letterNotes(numerology, 'name', locale, true),
        ...letterNotes(numerology, 'mother_name', locale, true),
      ],
      term: 'tali',
      paths: ['numerology.extras.tali'],
    },
  ]
}
