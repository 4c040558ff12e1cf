// The history: every reading under its month, and what finds one among them. Its address says what is looked for, and where.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { HistoryFilter } from '@/components/history/history-filter'
import { KeptFocus } from '@/components/history/kept-focus'
import { Months, Pager } from '@/components/history/months'
import { Notices } from '@/components/shell/notices'
import { Shell } from '@/components/shell/shell'
import { Empty } from '@/components/ui/empty'
import { Link } from '@/components/ui/link'
import { isLocale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import type { Search } from '../known-query'
import { loadHistoryPage } from './page-state'
import { historyQuery, placeIn } from './query'

interface PageProps {
  params: Promise<{ locale: string }>
  searchParams: Promise<Search>
}

const LIST = 'readings'
/** What was just done is said once, not again by every address made from this one. */
const ONCE = { notice: undefined, undo: undefined, problem: undefined }

export async function generateMetadata({ params }: Pick<PageProps, 'params'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'history' })
  return { title: t('heading_empty'), robots: { index: false } }
}

export default async function HistoryPage({ params, searchParams }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const asked = historyQuery(await searchParams)
  const { history, people, linked, limited, absent } = await loadHistoryPage(asked)
  const { list, conditions, waiting, daysUnread, wordsUnread } = history
  const query = wordsUnread ? { ...asked, q: undefined } : asked
  const t = await getTranslations({ locale, namespace: 'history' })
  const to = (change: Record<string, string | undefined>) =>
    address(locale, '/history', { ...query, ...ONCE, ...change })
  const here = to({})
  const before = placeIn(query, list.total)
  const nothing = list.total === 0 && !limited && !waiting && !wordsUnread
  const counts = limited ? t('found', { total: list.total }) : t('counts', { readings: list.total, people })
  return (
    <Shell locale={locale} path="/history" query={query}>
      <KeptFocus list={LIST} className="history wrap">
        <header className="text-center">
          <h1 className="title">{t('heading_empty')}</h1>
          <div className="flex min-h-11 flex-wrap items-center justify-center gap-x-3 text-muted">
            {nothing || waiting ? null : <p role="status">{counts}</p>}
            {limited ? (
              <Link href={address(locale, '/history')} scroll={false} className="link">
                {t('clear')}
              </Link>
            ) : null}
            {nothing ? null : (
              <Link href={address(locale, '/today/patterns')} className="link">
                {t('patterns')}
              </Link>
            )}
          </div>
        </header>
        <Notices query={query} absent={absent} daysUnread={daysUnread} here={here} />
        {nothing ? null : <HistoryFilter people={history.people} conditions={conditions} here={here} />}
        {list.unopened ? (
          <p className="unreadable small text-center text-muted">
            {t('unsearched', { count: list.unopened })}
          </p>
        ) : null}
        <section id={LIST} tabIndex={-1} aria-label={t('list')} className="arrival grid gap-6">
          {nothing ? (
            <Empty text={t('nothing')} way={{ href: address(locale, '/oracle'), label: t('ask') }} />
          ) : list.items.length === 0 ? (
            <Empty text={t(waiting ? 'search_wait' : 'none_found')} />
          ) : (
            <Months items={list.items} linked={linked} here={here} />
          )}
        </section>
        {list.items.length > 0 ? (
          <Pager
            first={before + 1}
            shown={list.items.length}
            total={list.total}
            newest={query.after ? to({ after: undefined, at: undefined }) : null}
            older={list.next ? to({ after: list.next, at: String(before + list.items.length) }) : null}
          />
        ) : null}
      </KeptFocus>
    </Shell>
  )
}
