// The technical details of a reading: its stamp, its rules and every step of its working.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Technical } from '@/components/reading/technical'
import { Shell } from '@/components/shell/shell'
import { Link } from '@/components/ui/link'
import { isLocale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import { present } from '@/lib/presentation/present'
import { partsOf } from '@/lib/presentation/presented'
import { Absent } from '../../absent'
import { readingOr } from '../../show'

interface PageProps {
  params: Promise<{ locale: string; id: string }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'reading' })
  return { title: t('technical'), robots: { index: false } }
}

export default async function TechnicalPage({ params }: PageProps) {
  const { locale, id } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const reading = await readingOr(id, undefined)
  if (typeof reading === 'string') return <Absent locale={locale} />
  const [part] = partsOf(
    present(reading, locale, () => false),
    'technical',
  )
  if (!part) return <Absent locale={locale} />
  const t = await getTranslations({ locale, namespace: 'reading' })
  const path = `/readings/${id}`
  return (
    <Shell locale={locale} path={`${path}/technical`}>
      <div className="page measure">
        <header className="page-head">
          <h1 className="title">{part.heading}</h1>
          <p dir="auto" className="voice lead">
            {reading.question}
          </p>
          <Link href={address(locale, path)} className="link">
            {t('back_to')}
          </Link>
        </header>
        <Technical part={part} />
      </div>
    </Shell>
  )
}
