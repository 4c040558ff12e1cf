// A reading on a page of its own, whose title is its question.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { ReadingView } from '@/components/reading/reading-view'
import { Notices } from '@/components/shell/notices'
import { Shell } from '@/components/shell/shell'
import { isLocale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import { knownQuery, type Search } from '../../known-query'
import { Absent } from '../absent'
import { readingOr } from '../show'

/** Seconds, where a function is ended: words that a model writes may still be coming. */
export const maxDuration = 60

interface PageProps {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<Search>
}

const KEYS = ['told', 'numbers', 'notice', 'undo', 'problem']

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale, id } = await params
  if (!isLocale(locale)) return {}
  const { told } = knownQuery(await searchParams, KEYS)
  const reading = await readingOr(id, told)
  const t = await getTranslations({ locale, namespace: 'meta' })
  return { title: typeof reading === 'string' ? t('not_found') : reading.question, robots: { index: false } }
}

export default async function ReadingPage({ params, searchParams }: PageProps) {
  const { locale, id } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const query = knownQuery(await searchParams, KEYS)
  const { told } = query
  const reading = await readingOr(id, told)
  if (reading === 'reading_absent') return <Absent locale={locale} />
  const path = `/readings/${id}`
  const here = address(locale, path, { told })
  return (
    <Shell locale={locale} path={path} query={{ told }}>
      <div className="measure px-4 empty:hidden">
        <Notices query={query} absent={reading === 'reading_unreadable' ? [reading] : []} here={here} />
      </div>
      {reading === 'reading_unreadable' ? null : (
        <div className="reading-page">
          <ReadingView
            reading={reading}
            level={1}
            here={here}
            away={address(locale, '/history')}
            own={address(locale, path)}
            numbersOf={query.numbers}
            numbersAddress={(numbers) => address(locale, path, { told, numbers })}
          />
        </div>
      )}
    </Shell>
  )
}
