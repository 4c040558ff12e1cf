// Today: the date in both calendars, the moon as it is, and the day of one person.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { GlyphSheet } from '@/components/glyphs/sheet'
import { Stars } from '@/components/glyphs/wheel'
import { Notices } from '@/components/shell/notices'
import { Shell } from '@/components/shell/shell'
import { Invites } from '@/components/today/invites'
import { LogSign } from '@/components/today/log-sign'
import { NewDay } from '@/components/today/new-day'
import { Person } from '@/components/today/person'
import { Recent } from '@/components/today/recent'
import { TodaySky } from '@/components/today/sky'
import { Tally } from '@/components/today/tally'
import { Week } from '@/components/today/week'
import { digits } from '@/lib/platform/i18n/digits'
import { isLocale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import { dayTold, sealOfDay } from '@/lib/presentation/day'
import { knownQuery, type Search } from '../known-query'
import { loadToday } from './load'

/** Seconds, where a function is ended: words that a model writes may still be coming. */
export const maxDuration = 60

interface PageProps {
  params: Promise<{ locale: string }>
  searchParams: Promise<Search>
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
  const query = knownQuery(await searchParams, ['profile', 'notice', 'undo', 'problem'])
  const { profile } = query
  const here = address(locale, '/today', { profile })
  const {
    iso,
    whose,
    sky,
    turn,
    tilt,
    zone,
    ends,
    people,
    peopleInAll,
    selected,
    daily,
    recent,
    total,
    week,
    streak,
  } = await loadToday({ profile })
  const t = await getTranslations({ locale, namespace: 'today' })
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
          <NewDay ends={ends} here={here} words={{ begun: t('new_day'), show: t('new_day_show') }} />
        </header>
        <Notices query={query} here={here} />
        <TodaySky locale={locale} sky={sky} turn={turn} tilt={tilt} zone={zone} daily={daily} />
        {selected ? (
          <Person locale={locale} people={people} selected={selected} daily={daily} />
        ) : (
          <Invites locale={locale} />
        )}
        <Week days={week} zone={zone} />
        {selected ? (
          <div className={recent.length > 0 ? 'today-duo' : 'measure w-full justify-self-center'}>
            {recent.length > 0 ? <Recent locale={locale} items={recent} total={total} today={iso} /> : null}
            <div className="grid content-start gap-4">
              <LogSign here={here} whose={whose} example={digits('11:11', locale)} />
              {recent.length > 0 ? (
                <Tally
                  readings={total}
                  people={peopleInAll}
                  streak={streak}
                  patterns={address(locale, '/today/patterns', { profile })}
                />
              ) : null}
            </div>
          </div>
        ) : null}
      </div>
    </Shell>
  )
}
