// What a count beside its band means, said plainly: nothing as long as there is too little to tell.
import type { Chance } from '@/lib/engine'
import type { Locale } from '@/lib/platform/i18n/locales'
import { messagesOf } from '@/lib/platform/i18n/messages'

/** Below these nothing is told. */
export const FEWEST = { observed: 10, days: 7 } as const

export type Verdict = 'few' | 'within' | 'above' | 'below'

export function verdictOf(
  observed: number,
  days: number,
  { low, high }: Pick<Chance, 'low' | 'high'>,
): Verdict {
  if (observed < FEWEST.observed || days < FEWEST.days) return 'few'
  if (observed > high) return 'above'
  return observed < low ? 'below' : 'within'
}

export const noteOf = (verdict: Verdict, locale: Locale): string => messagesOf(locale).vault.verdicts[verdict]
