// Patterns over time: the months of a person's numbers with what was asked in them, and what came back.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Shell } from '@/components/shell/shell'
import { ChosenPerson } from '@/components/today/chosen-person'
import { Fitted } from '@/components/today/fitted'
import { MonthsLine } from '@/components/today/months-line'
import { Returning } from '@/components/today/returning'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { isLocale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import { ENOUGH } from '@/lib/presentation/patterns'
import { loadPatterns } from './load'

const PATH = '/today/patterns'

interface PageProps {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Pick<PageProps, 'params'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'patterns' })
  return { title: t('heading'), robots: { index: false } }
}

export default async function PatternsPage({ params, searchParams }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const { profile: asked } = await searchParams
  const profile = typeof asked === 'string' ? asked : undefined
  const patterns = await loadPatterns(profile)
  const t = await getTranslations({ locale, namespace: 'patterns' })
  const today = await getTranslations({ locale, namespace: 'today' })
  return (
    <Shell locale={locale} path={PATH} query={{ profile }}>
      <div className="wrap patterns">
        <header className="grid justify-items-center gap-3 text-center">
          <h1 className="title">{t('heading')}</h1>
          <p className="lead measure">{t('intro')}</p>
          {patterns && patterns.people.length > 1 ? (
            <ChosenPerson
              action={address(locale, PATH)}
              label={today('for')}
              show={today('show')}
              people={patterns.people}
              selected={patterns.selected.id}
            />
          ) : patterns ? (
            <p className="text-muted">
              {today.rich('for_one', { name: () => <bdi>{patterns.selected.name}</bdi> })}
            </p>
          ) : null}
        </header>
        {patterns ? (
          <>
            {patterns.months ? (
              <section className="card patterns-part">
                <h2 className="heading">{t('months')}</h2>
                <p className="small text-muted">{t('months_text')}</p>
                <MonthsLine months={patterns.months} zone={patterns.zone} person={patterns.selected.id} />
              </section>
            ) : null}
            <section className="card patterns-part">
              <h2 className="heading">{t('returns')}</h2>
              {patterns.returns ? (
                <Returning {...patterns.returns} />
              ) : (
                <p className="text-muted">{t('little', { count: patterns.readings, enough: ENOUGH })}</p>
              )}
              {patterns.more ? (
                <p className="small text-muted">{t('more', { count: patterns.readings })}</p>
              ) : null}
              {patterns.unopened > 0 ? (
                <p className="small text-muted">{t('unopened', { count: patterns.unopened })}</p>
              ) : null}
            </section>
            <Fitted sums={patterns.fits} />
            <p className="text-center">
              <Link href={address(locale, '/history')} className="link">
                {t('history')}
                <Icon name="chevron" className="size-4" />
              </Link>
            </p>
          </>
        ) : (
          <Empty
            text={t('nothing')}
            way={{ href: address(locale, '/oracle', { create: '1' }), label: today('begin') }}
          />
        )}
      </div>
    </Shell>
  )
}
