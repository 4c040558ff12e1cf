// The first page: the sky as it is now, one line to name a sign, and what comes of it.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { GlyphSheet } from '@/components/glyphs/sheet'
import { animalsAround, Stars } from '@/components/glyphs/wheel'
import { Acts } from '@/components/landing/acts'
import { SignForm } from '@/components/landing/sign-form'
import { Sky } from '@/components/landing/sky'
import { Sum } from '@/components/landing/sum'
import { Vows } from '@/components/landing/vows'
import { Shell } from '@/components/shell/shell'
import { isoOfDate } from '@/lib/engine'
import { perhapsSignedIn, surroundings } from '@/lib/identity/proof/browser'
import { isLocale } from '@/lib/platform/i18n/locales'
import { sealOfDay } from '@/lib/presentation/day'
import { CLOCK, skyNow } from '@/lib/presentation/sky-now'

interface PageProps {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'meta' })
  return { title: { absolute: t('landing') } }
}

export default async function LandingPage({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const t = await getTranslations({ locale, namespace: 'landing' })
  const [{ now }, signedIn] = await Promise.all([surroundings(), perhapsSignedIn()])
  const sky = skyNow(now, CLOCK[locale])
  const seal = sealOfDay(isoOfDate(sky.date))
  return (
    <Shell locale={locale} path="/">
      <GlyphSheet animals={[...animalsAround(sky.animal), seal.animal]} elements={[seal.element]} />
      <Stars className="stars" />
      <div className="wrap">
        <section className="landing-hero">
          <Sky locale={locale} sky={sky} />
          <h1 className="landing-title">{t('heading')}</h1>
          <p className="landing-lead">{t('lead')}</p>
          <SignForm locale={locale} signedIn={signedIn} />
        </section>
        <Acts locale={locale} seal={seal} />
        <Sum locale={locale} />
        <Vows locale={locale} />
      </div>
    </Shell>
  )
}
