// The four pinnacles with their ages, and the four challenges.
import type { PersonResult } from '@/lib/engine'
import type { Result } from './lines'
import { plainNumber } from './numerals'
import type { Reader } from './reader'

const PINNACLES = ['first_pinnacle', 'second_pinnacle', 'third_pinnacle', 'fourth_pinnacle'] as const
const CHALLENGES = [
  { key: 'first_challenge', parts: ['month', 'day'] },
  { key: 'second_challenge', parts: ['day', 'year'] },
  { key: 'main_challenge', parts: [] },
  { key: 'last_challenge', parts: ['month', 'year'] },
] as const

export function stageResults({ numerology }: PersonResult, { locale, t }: Reader): Result[] {
  const { pinnacles, challenges } = numerology.extras
  const ages = (from: number | null | undefined, to: number | null) => {
    if (to === null) return t('reading.from_age', { from: from ?? 0 })
    return from ? t('reading.between_ages', { from, to }) : t('reading.until_age', { to })
  }
  return [
    ...pinnacles.map(
      ({ number, until_age }, index): Result => ({
        label: t(`reading.${PINNACLES[index] ?? 'fourth_pinnacle'}`),
        detail: ages(pinnacles[index - 1]?.until_age, until_age),
        value: plainNumber(number, locale),
        term: 'pinnacle',
        paths: [
          `numerology.extras.pinnacles.${index}.number`,
          `numerology.extras.pinnacles.${index}.until_age`,
        ],
      }),
    ),
    ...CHALLENGES.map(({ key, parts }, index): Result => {
      const paths = [index, ...parts].map((part) => `numerology.extras.challenges.${part}`)
      const value = challenges[index]
      return {
        label: t(`reading.${key}`),
        value: value === undefined ? null : plainNumber(value, locale),
        term: 'challenge',
        paths,
      }
    }),
  ]
}
