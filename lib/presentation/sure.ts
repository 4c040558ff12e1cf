// How sure a reading is: how much it rests on, what was known and what was not.
import type { PersonResult } from '@/lib/engine'
import { line, type Part, part } from './presented'
import type { Reader } from './reader'

export function sure({ confidence }: PersonResult, { t }: Reader): Part {
  const { level, score, supplied, missing } = confidence
  const percent = t('reading.percent', { percent: score })
  const sources = (names: typeof supplied, known: boolean) =>
    names.map((name) =>
      line({
        label: t(`sources.${name}`),
        value: t(known ? 'reading.known' : 'reading.unknown'),
        known,
      }),
    )
  return part('sure', {
    heading: t('reading.sure', { level: t(`certainties.${level}`), percent }),
    lines: [...sources(supplied, true), ...sources(missing, false)],
    paragraphs: [t('reading.sure_hint')],
  })
}
