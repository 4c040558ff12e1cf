// The Oracle's page: ask, and read. Its address says which person, which reading, and what is open.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { HistoryList } from '@/components/history/history-list'
import { Desk } from '@/components/oracle/desk'
import { ReadingView } from '@/components/reading/reading-view'
import { Notices } from '@/components/shell/notices'
import { Shell } from '@/components/shell/shell'
import { Arrival } from '@/components/ui/arrival'
import { isLocale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import { skyLine } from '@/lib/presentation/sky-line'
import { CLOCK, skyNow } from '@/lib/presentation/sky-now'
import type { Search } from '../known-query'
import { loadOracle } from './load'
import { oracleQuery } from './query'

/** Seconds, where a function is ended: words that a model writes may still be coming. */
export const maxDuration = 60

interface PageProps {
  params: Promise<{ locale: string }>
  searchParams: Promise<Search>
}

/** What was just done is said once, not again by every address made from this one. */
const ONCE = {
  notice: undefined,
  undo: undefined,
  problem: undefined,
  create: undefined,
  numbers: undefined,
  asked: undefined,
}

export async function generateMetadata({ params }: Pick<PageProps, 'params'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'meta' })
  return { title: t('oracle'), robots: { index: false } }
}

export default async function OraclePage({ params, searchParams }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const query = oracleQuery(await searchParams)
  const state = await loadOracle(query)
  const { profiles, selected, justCreated, history, reading, style, question, sign, now, absent } = state
  const t = await getTranslations({ locale, namespace: 'oracle' })
  const to = (change: Record<string, string | undefined>) =>
    address(locale, '/oracle', { ...query, ...ONCE, ...change })
  const gone = to({ reading: undefined, item: undefined })
  return (
    <Shell locale={locale} path="/oracle" query={query}>
      <div className="page measure">
        <header className="page-head print-hidden">
          {reading ? null : <p className="eyebrow">{skyLine(skyNow(now, CLOCK[locale]), locale)}</p>}
          <h1 className="title">{t('heading')}</h1>
          {reading ? null : <p className="lead">{t('intro')}</p>}
        </header>
        <Notices query={query} absent={absent} here={to({})} />
        <Desk
          locale={locale}
          profiles={profiles}
          selectedId={selected?.id ?? ''}
          creating={query.create !== undefined}
          justCreated={justCreated}
          question={question}
          sign={sign}
          style={style}
          whose={state.whose}
          answered={reading !== null}
        >
          {history ? (
            <HistoryList
              key={history.person?.id}
              items={history.list.items}
              total={history.list.total}
              person={history.person}
              openId={reading?.id}
              to={to}
            />
          ) : null}
        </Desk>
      </div>
      {reading ? (
        <Arrival
          key={reading.id}
          id="reading"
          label={reading.question}
          className={query.item ? 'reading-detail' : 'reading-result'}
        >
          <ReadingView
            reading={reading}
            level={2}
            here={to({})}
            away={gone}
            own={address(locale, `/readings/${reading.id}`)}
            numbersOf={query.numbers}
            numbersAddress={(numbers) => to({ numbers })}
          />
        </Arrival>
      ) : null}
    </Shell>
  )
}
