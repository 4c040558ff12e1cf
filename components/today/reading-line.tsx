// A reading as one line: the seal of its day, its question, who and which sign, and when.
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Seal } from '@/components/glyphs/seal'
import { Link } from '@/components/ui/link'
import { isolate } from '@/lib/interpretation/fill'
import { formatList } from '@/lib/interpretation/format'
import type { Locale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import { dayBeside, sealOfDay } from '@/lib/presentation/day'
import { signShown } from '@/lib/presentation/sign'
import type { ListedItem } from '@/lib/readings/reading'

interface ReadingLineProps {
  locale: Locale
  item: ListedItem
  /** `YYYY-MM-DD`: a day near it is told by its distance. */
  today?: string
  /** What stands under the question, in place of people and sign. */
  children?: ReactNode
  /** What stands at the end of the line, beside the link. */
  after?: ReactNode
}

/** The page's sheet holds the animals of the days. */
export async function ReadingLine({ locale, item, today, children, after }: ReadingLineProps) {
  const damaged = await getTranslations({ locale, namespace: 'unreadable' })
  const types = await getTranslations({ locale, namespace: 'sign_types' })
  const href = address(locale, `/readings/${item.id}`)
  if (item.unreadable)
    return (
      <li className="reading-line">
        <p className="text-muted">{damaged('part')}</p>
        {after}
      </li>
    )
  const names = formatList(
    item.participants.map(({ name }) => isolate(name)),
    locale,
  )
  return (
    <li className="reading-line">
      <Link href={href} className="reading-link">
        <Seal size="small" {...sealOfDay(item.moment)} className="size-12" />
        <span className="reading-what">
          <span dir="auto" className="line-question">
            {item.question}
          </span>
          <span className="micro text-muted">
            {names} · {types(item.sign_type)} <bdi>{signShown(item.sign_type, item.sign_value, locale)}</bdi>
          </span>
        </span>
        <time dateTime={item.moment} className="micro text-muted">
          {dayBeside(item.moment, today, locale)}
        </time>
      </Link>
      {after}
      {children}
    </li>
  )
}
