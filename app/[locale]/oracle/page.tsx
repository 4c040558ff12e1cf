// The Oracle's page: ask, and read. Its address says which person, which reading, and what is open.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Desk } from '@/components/oracle/desk'
import { HistoryList } from '@/components/oracle/history-list'
import { ReadingView } from '@/components/reading/reading-view'
import { Shell } from '@/components/shell/shell'
import { Arrival } from '@/components/ui/arrival'
import { isLocale } from '@/lib/platform/i18n/locales'
import { loadOracle, oracleQuery } from './load'

interface PageProps {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
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
  const { profiles, selected, justCreated, history, reading, absent } = await loadOracle(query)
  const t = await getTranslations({ locale, namespace: 'oracle' })
  return (
    <Shell locale={locale} path="/oracle" query={query}>
      <div className="mx-auto grid w-full max-w-[46rem] gap-6 py-4 sm:py-8">
        <header className="print-hidden text-center">
          <h1 className="text-[1.75rem] sm:text-[2.25rem]">{t('heading')}</h1>
          <p className="mt-2 text-muted">{t('intro')}</p>
        </header>
        {absent.map((key) => (
          <p key={key} className="notice rounded-control border border-gold px-4 py-3">
            {t(key)}
          </p>
        ))}
        <Desk
          locale={locale}
          profiles={profiles.map(({ id, name }) => ({ id, name }))}
          selectedId={selected?.id ?? ''}
          creating={query.create !== undefined}
          justCreated={justCreated}
        >
          {history ? (
            <HistoryList
              key={selected?.id}
              readings={history}
              person={selected}
              openId={reading?.id}
              cursor={query.after}
            />
          ) : null}
        </Desk>
        {reading ? (
          <Arrival key={reading.id} id="reading" className={query.item ? 'reading-detail' : 'reading-result'}>
            <ReadingView reading={reading} />
          </Arrival>
        ) : null}
      </div>
    </Shell>
  )
}
