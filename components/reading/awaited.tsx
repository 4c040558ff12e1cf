// A reading whose words are still being written: they come into their place, and the numbers are there already.
import { useTranslations } from 'next-intl'
import { writtenIn } from '@/lib/presentation/reader'
import type { OfReading } from './named'
import { Writing } from './writing-later'

export function Awaited({ reading, here, level }: OfReading & { level: 2 | 3 }) {
  const t = useTranslations('reading')
  const { id, locale, style } = reading
  const words = {
    ...{ writing: t('writing'), hint: t('writing_hint'), asked: t('asked'), answering: t('answering') },
    arrived: t('arrived', { title: '{title}' }),
    cancel: t('cancel'),
  }
  return (
    <Writing
      level={level}
      address={`/api/oracle/readings/${id}/words?locale=${locale}&style=${style}`}
      words={words}
      written={writtenIn(locale)}
    >
      <p>{t.rich('no_scripts', { link: (text) => <a href={here}>{text}</a> })}</p>
    </Writing>
  )
}
