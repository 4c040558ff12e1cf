// How much there is: readings, people, and days in a row, with a row that forgives.
import { useLocale, useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { plainNumber } from '@/lib/presentation/numerals'
import type { Streak } from '@/lib/presentation/streak'

interface TallyProps {
  readings: number
  people: number
  streak: Streak
  /** Where what returns is shown. */
  patterns: string
}

export function Tally({ readings, people, streak, patterns }: TallyProps) {
  const t = useTranslations('today')
  const locale = useLocale()
  const counts = [
    { count: readings, name: t('count_readings', { count: readings }) },
    { count: people, name: t('count_people', { count: people }) },
    { count: streak.days, name: t('count_days', { count: streak.days }) },
  ]
  const row = streak.days === 0 ? 'row_none' : streak.rests > 0 ? 'row_rested' : 'row_hint'
  return (
    <section className="card today-tally">
      <h2 className="heading">{t('tally')}</h2>
      <dl>
        {counts.map(({ count, name }) => (
          <div key={name}>
            <dt className="micro text-muted">{name}</dt>
            <dd className="figures">{plainNumber(count, locale)}</dd>
          </div>
        ))}
      </dl>
      <p className="micro text-muted">{t(row, { rests: streak.rests })}</p>
      <Link href={patterns} className="link">
        {t('patterns')}
        <Icon name="chevron" className="size-4" />
      </Link>
    </section>
  )
}
