// Everything that pages are made of, in both directions and by night and day. A page for who builds them: it is compiled in development
// alone (`pageExtensions` of next.config.ts).
import { notFound } from 'next/navigation'
import { setRequestLocale } from 'next-intl/server'
import { Controls } from '@/components/design/controls'
import { Drawings } from '@/components/design/drawings'
import { Shell } from '@/components/shell/shell'
import { isLocale, LOCALE, LOCALES } from '@/lib/platform/i18n/locales'
import { THEMES } from '@/lib/platform/theme'

interface PageProps {
  params: Promise<{ locale: string }>
}

export default async function DesignPage({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  return (
    <Shell locale={locale} path="/design">
      <div className="page wrap">
        <h1 className="title text-center">Design</h1>
        <Drawings />
        <div className="grid gap-6 lg:grid-cols-2">
          {THEMES.flatMap((theme) =>
            LOCALES.map((each) => (
              <section
                key={`${theme} ${each}`}
                aria-label={`${theme}, ${each}`}
                lang={each}
                dir={LOCALE[each].direction}
                className={`theme-${theme} grid content-start gap-6 rounded-card bg-surface p-6 text-ink`}
              >
                <Controls locale={each} of={`${theme}-${each}`} />
              </section>
            )),
          )}
        </div>
      </div>
    </Shell>
  )
}
