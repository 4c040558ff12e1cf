// The four pinnacles with their ages, and the four challenges.
import { useLocale, useTranslations } from 'next-intl'
import type { PersonResult } from '@/lib/engine'
import type { ResultLine } from './lines'
import { plainNumber } from './numerals'

const PINNACLES = ['first_pinnacle', 'second_pinnacle', 'third_pinnacle', 'fourth_pinnacle'] as const
const CHALLENGES = [
  { key: 'first_challenge', parts: ['month', 'day'] },
  { key: 'second_challenge', parts: ['day', 'year'] },
  { key: 'main_challenge', parts: [] },
  { key: 'last_challenge', parts: ['month', 'year'] },
] as const

export function useStageLines({ numerology }: PersonResult): ResultLine[] {
  const t = useTranslations('reading')
  const locale = useLocale()
  const { pinnacles, challenges } = numerology.extras
  const ages = (from: number | null | undefined, to: number | null) => {
    if (to === null) return t('from_age', { from: from ?? 0 })
    return from ? t('between_ages', { from, to }) : t('until_age', { to })
  }
  return [
    ...pinnacles.map(
      ({ number, until_age }, index): ResultLine => ({
        label: t(PINNACLES[index] ?? 'fourth_pinnacle'),
        detail: ages(pinnacles[index - 1]?.until_age, until_age),
        value: plainNumber(number, locale),
        term: 'pinnacle',
        paths: [
          `numerology.extras.pinnacles.${index}.number`,
          `numerology.extras.pinnacles.${index}.until_age`,
        ],
      }),
    ),
    ...CHALLENGES.map(({ key, parts }, index): ResultLine => {
      const paths = [index, ...parts].map((part) => `numerology.extras.challenges.${part}`)
      const value = challenges[index]
      return {
        label: t(key),
        value: value === undefined ? null : plainNumber(value, locale),
        term: 'challenge',
        paths,
      }
    }),
  ]
}
