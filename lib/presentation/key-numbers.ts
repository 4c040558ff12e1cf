// The four numbers that carry a reading, each with the arithmetic that made it, and the others folded below.
import type { ConventionOptions, PersonResult } from '@/lib/engine'
import { letterNotes, uncountedText } from '@/lib/interpretation/letters'
import type { SharedResult } from '@/lib/readings/reading'
import { isWhole } from '@/lib/readings/shared'
import { type GlossaryTerm, glossaryEntry } from './glossary'
import { stepsOf } from './lines'
import { moreNumbers } from './more-numbers'
import { NOTHING, plainNumber } from './numerals'
import { type Line, type Part, part } from './presented'
import type { Reader } from './reader'

interface KeyNumber {
  label: string
  /** What it comes from. */
  from: string
  term: GlossaryTerm
  /** null where nothing could be counted; left out where it is not shown. */
  value: number | null | undefined
  paths: string[]
  notes: string[]
}

/** Places of equal numbers, together. */
function sameValues(values: readonly (number | null | undefined)[]): number[][] {
  const counted = [...new Set(values.filter((value) => typeof value === 'number'))]
  return counted
    .map((value) => values.flatMap((other, place) => (other === value ? [place] : [])))
    .filter(({ length }) => length > 1)
}

/** @param result of somebody else only what participants see: without working, and without what comes from the birthday's day */
export function keyNumbers(
  result: PersonResult | SharedResult,
  options: ConventionOptions,
  reader: Reader,
): Part {
  const { locale, t } = reader
  const whole = isWhole(result) ? result : null
  const { numerology, sign } = result
  const signNote = uncountedText(sign.uncounted ?? [], 'sign', locale)
  const numbers: KeyNumber[] = [
    {
      label: t('reading.life_path'),
      from: t('reading.life_path_from'),
      term: 'life_path',
      value: numerology.life_path,
      paths: ['numerology.life_path'],
      notes: [],
    },
    {
      label: t('reading.personal_year'),
      from: t('reading.personal_year_from'),
      term: 'personal_year',
      value: whole?.numerology.personal_year,
      paths: ['numerology.personal_year'],
      notes: [],
    },
    {
      label: t('reading.expression'),
      from: t('reading.expression_from'),
      term: 'expression',
      value: numerology.expression,
      paths: ['numerology.expression', 'numerology.raw_sum'],
      notes: letterNotes(numerology, 'name', locale),
    },
    {
      label: t('reading.sign_root'),
      from: t('reading.sign_root_from'),
      term: 'sign',
      value: sign.root,
      paths: ['sign.root', 'sign.letters'],
      notes: signNote === null ? [] : [signNote],
    },
  ]
  const shown = numbers.filter(({ value }) => value !== undefined)
  const lines = numbers.flatMap(({ label, from, term, value, paths, notes }): Line[] => {
    if (value === undefined) return []
    return [
      {
        label,
        value: value === null ? NOTHING : plainNumber(value, locale),
        detail: value === null ? t('reading.nothing_counted') : from,
        notes,
        ...(whole && { meaning: glossaryEntry(term, locale).meaning }),
        working: whole ? stepsOf(paths, label, { trace: whole.trace, locale }) : [],
      },
    ]
  })
  return part('numbers', {
    heading: t('reading.numbers'),
    lines,
    same: sameValues(shown.map(({ value }) => value)),
    parts: whole ? [moreNumbers(whole, options, reader)] : [],
  })
}
