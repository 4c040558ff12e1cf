// The four numbers that carry a reading, each with the arithmetic that made it, and the others folded below.
import { useLocale, useTranslations } from 'next-intl'
import type { ConventionOptions, PersonResult } from '@/lib/engine'
import { letterNotes, uncountedText } from '@/lib/interpretation/letters'
import type { SharedResult } from '@/lib/readings/reading'
import { isWhole } from '@/lib/readings/shared'
import { MoreNumbers } from './more-numbers'
import { plainNumber } from './numerals'
import { Working } from './working'

interface KeyNumbersProps {
  /** Of somebody else's only what participants see: then without working, and without what comes from the birthday's day. */
  result: PersonResult | SharedResult
  options: ConventionOptions
}

export function KeyNumbers({ result, options }: KeyNumbersProps) {
  const t = useTranslations('reading')
  const locale = useLocale()
  const whole = isWhole(result) ? result : null
  const { numerology, sign } = result
  const numbers = [
    {
      key: 'life_path',
      term: 'life_path',
      from: 'life_path_from',
      value: numerology.life_path,
      paths: ['numerology.life_path'],
      notes: [],
    },
    {
      key: 'personal_year',
      term: 'personal_year',
      from: 'personal_year_from',
      value: whole?.numerology.personal_year,
      paths: ['numerology.personal_year'],
      notes: [],
    },
    {
      key: 'expression',
      term: 'expression',
      from: 'expression_from',
      value: numerology.expression,
      paths: ['numerology.expression', 'numerology.raw_sum'],
      notes: letterNotes(numerology, 'name', locale),
    },
    {
      key: 'sign_root',
      term: 'sign',
      from: 'sign_root_from',
      value: sign.root,
      paths: ['sign.root', 'sign.letters'],
      notes: [uncountedText(sign.uncounted ?? [], 'sign', locale)].filter((note) => note !== null),
    },
  ] as const
  const shown = numbers.filter(({ value }) => value !== undefined)
  return (
    <section>
      <h3 className="text-[1.125rem]">{t('numbers')}</h3>
      <ul className="key-numbers mt-3 mb-6 grid items-start gap-4 sm:grid-cols-2">
        {shown.map(({ key, from, value, term, paths, notes }) => (
          <li key={key} className="rounded-control border border-hairline bg-raised px-4 pt-3 pb-1">
            <div className="flex items-center gap-4">
              <span className="min-w-10 flex-none text-center text-[2rem] leading-tight font-semibold text-gold">
                {value == null ? '–' : plainNumber(value, locale)}
              </span>
              <span className="leading-snug">
                <span className="block font-semibold">{t(key)}</span>
                <span className="block text-[0.9375em] text-muted">
                  {value == null ? t('nothing_counted') : t(from)}
                </span>
              </span>
            </div>
            {notes.map((note) => (
              <p key={note} className="mt-2 text-[0.9375em]">
                {note}
              </p>
            ))}
            {whole ? <Working trace={whole.trace} paths={paths} label={t(key)} term={term} /> : null}
          </li>
        ))}
      </ul>
      {whole ? <MoreNumbers result={whole} options={options} /> : null}
    </section>
  )
}
