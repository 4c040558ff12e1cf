// What was noticed and when: one quiet line under a question.
import { useLocale, useTranslations } from 'next-intl'
import type { ReadingItem } from '@/lib/readings/reading'
import { dayOfMoment, dayText } from './numerals'

type Signed = Pick<ReadingItem, 'sign_type' | 'sign_value' | 'moment'>

export function SignLine({ reading }: { reading: Signed }) {
  const types = useTranslations('sign_types')
  const locale = useLocale()
  return (
    <p className="mt-1 flex flex-wrap gap-x-3 text-[0.9375em] text-muted">
      <span>
        {types(reading.sign_type)} <bdi className="text-ink">{reading.sign_value}</bdi>
      </span>
      <time dateTime={reading.moment}>{dayText(dayOfMoment(reading.moment), locale)}</time>
    </p>
  )
}
