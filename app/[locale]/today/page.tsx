// Today: the date in both calendars, the moon as it is, and the day of one person.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { GlyphSheet } from '@/components/glyphs/sheet'
import { Stars } from '@/components/glyphs/wheel'
import { Shell } from '@/components/shell/shell'
import { Invites } from '@/components/today/invites'
import { Person } from '@/components/today/person'
import { Recent } from '@/components/today/recent'
import { TodaySky } from '@/components/today/sky'
import { isLocale } from '@/lib/platform/i18n/locales'
import { dayTold, sealOfDay } from '@/lib/presentation/day'
import { loadToday } from './load'

interface PageProps {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Pick<PageProps, 'params'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'meta' })
  return { title: t('today'), robots: { index: false } }
}

export default async function TodayPage({ params, searchParams }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const { profile: asked } = await searchParams
  const profile = typeof asked === 'string' ? asked : undefined
  const { sky, zone, people, selected, daily, recent, total } = await loadToday({ profile })
  const { day, year, beside } = dayTold(sky.date, locale)
  const seals = recent.flatMap((item) => (item.unreadable ? [] : [sealOfDay(item.moment)]))
  return (
    <Shell locale={locale} path="/today" query={{ profile }}>
      <GlyphSheet animals={seals.map(({ animal }) => animal)} />
      <Stars className="stars" />
      <div className="wrap today">
        <header className="text-center">
          <h1 className="title">{day}</h1>
          <p className="small text-muted">
            {year} · {beside}
          </p>
        </header>
        <TodaySky locale={locale} sky={sky} zone={zone} daily={daily} />
        {selected ? (
          <Person locale={locale} people={people} selected={selected} daily={daily} />
        ) : (
          <Invites locale={locale} />
        )}
        {recent.length > 0 ? <Recent locale={locale} items={recent} total={total} /> : null}
      </div>
    </Shell>
  )
}
