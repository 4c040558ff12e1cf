// The Oracle's page: ask, and read. Its address says which person, which reading, and what is open.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Desk } from '@/components/oracle/desk'
import { HistoryList } from '@/components/oracle/history-list'
import { Notices } from '@/components/oracle/notices'
import { ReadingView } from '@/components/reading/reading-view'
import { Shell } from '@/components/shell/shell'
import { Arrival } from '@/components/ui/arrival'
import { isLocale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import { loadOracle } from './load'
import { oracleQuery } from './query'

interface PageProps {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** What was just done is said once, not again by every address made from this one. */
const ONCE = { notice: undefined, undo: undefined, problem: undefined, create: undefined, numbers: undefined }

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
  const asked = oracleQuery(await searchParams)
  const { profiles, selected, justCreated, history, reading, style, absent } = await loadOracle(asked)
  const query = absent.includes('words_absent') ? { ...asked, q: undefined } : asked
  const t = await getTranslations({ locale, namespace: 'oracle' })
  const to = (change: Record<string, string | undefined>) =>
    address(locale, '/oracle', { ...query, ...ONCE, ...change })
  return (
    <Shell locale={locale} path="/oracle" query={query}>
      <div className="mx-auto grid w-full max-w-[46rem] gap-6 py-4 sm:py-8">
        <header className="print-hidden text-center">
          <h1 className="text-[1.75rem] sm:text-[2.25rem]">{t('heading')}</h1>
          <p className="mt-2 text-muted">{t('intro')}</p>
        </header>
        <Notices
          locale={locale}
          query={query}
          absent={absent}
          daysUnread={history?.daysUnread ?? []}
          here={to({})}
        />
        <Desk
          locale={locale}
          profiles={profiles}
          selectedId={selected?.id ?? ''}
          creating={query.create !== undefined}
          justCreated={justCreated}
          style={style}
        >
          {history ? (
            <HistoryList
              key={history.person?.id}
              {...history.list}
              {...history}
              openId={reading?.id}
              to={to}
              later={query.after !== undefined}
            />
          ) : null}
        </Desk>
        {reading ? (
          <Arrival key={reading.id} id="reading" className={query.item ? 'reading-detail' : 'reading-result'}>
            <ReadingView
              reading={reading}
              here={to({})}
              numbersOf={query.numbers}
              numbersAddress={(numbers) => to({ numbers })}
            />
          </Arrival>
        ) : null}
      </div>
    </Shell>
  )
}
