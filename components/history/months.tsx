// A page of the history: its readings under their months, how far it reaches, and the ways to older and newer ones.
import { useLocale, useTranslations } from 'next-intl'
import { GlyphSheet } from '@/components/glyphs/sheet'
import { Around } from '@/components/ui/around'
import { type Month, monthsOf } from '@/lib/presentation/months'
import type { ListedItem } from '@/lib/readings/reading'
import { ReadingRow } from './reading-row'
import { UnreadableReading } from './unreadable-reading'

interface MonthsProps {
  items: readonly ListedItem[]
  /** Profiles of others that this account is: a reading of theirs is not its own. */
  linked: ReadonlySet<string>
  here: string
}

export function Months({ items, linked, here }: MonthsProps) {
  const locale = useLocale()
  const months = monthsOf(items, locale)
  const seals = months.flatMap(({ rows }) => rows.flatMap((row) => ('seal' in row ? [row.seal] : [])))
  return (
    <>
      <GlyphSheet animals={seals.map(({ animal }) => animal)} />
      {months.map((month) => (
        <MonthOf key={month.rows[0]?.item.id} month={month} linked={linked} here={here} />
      ))}
    </>
  )
}

function MonthOf({ month: { heading, rows }, linked, here }: Omit<MonthsProps, 'items'> & { month: Month }) {
  return (
    <section>
      <h2 className="month">{heading}</h2>
      <ul>
        {rows.map((row) =>
          'seal' in row ? (
            <ReadingRow
              key={row.item.id}
              reading={row}
              own={!row.item.participants.some(({ id }) => linked.has(id))}
              here={here}
            />
          ) : (
            <li key={row.item.id} className="border-b border-hairline">
              <UnreadableReading item={row.item} here={here} />
            </li>
          ),
        )}
      </ul>
    </section>
  )
}

interface PagerProps {
  /** Place of the first that is shown, from 1. */
  first: number
  shown: number
  total: number
  newest: string | null
  older: string | null
}

export function Pager({ first, shown, total, newest, older }: PagerProps) {
  const t = useTranslations('history')
  return (
    <nav aria-label={t('pages')} className="flex flex-wrap items-center justify-between gap-x-4">
      <p className="small figures text-muted">
        {t('range', { first, last: Math.min(total, first + shown - 1), total })}
      </p>
      <Around newest={newest} older={older} words={{ newest: t('newest'), older: t('older') }} />
    </nav>
  )
}
