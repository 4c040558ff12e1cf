// The newest readings, and the way to all of them.
import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import type { Locale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import type { ListedItem } from '@/lib/readings/reading'
import { ReadingLine } from './reading-line'

interface RecentProps {
  locale: Locale
  items: ListedItem[]
  total: number
  /** `YYYY-MM-DD`: a day near it is told by its distance. */
  today: string
}

export async function Recent({ locale, items, total, today }: RecentProps) {
  const t = await getTranslations({ locale, namespace: 'today' })
  return (
    <section className="card today-recent">
      <h2 className="heading">{t('recent')}</h2>
      <ul className="reading-lines">
        {items.map((item) => (
          <ReadingLine key={item.id} locale={locale} item={item} today={today} />
        ))}
      </ul>
      <Link href={address(locale, '/history')} className="link">
        {t('all', { total })}
        <Icon name="chevron" className="size-4" />
      </Link>
    </section>
  )
}
