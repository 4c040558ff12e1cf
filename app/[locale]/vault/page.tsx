// The vault: what whoever looks marked with a star or wrote a note on.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { GlyphSheet } from '@/components/glyphs/sheet'
import { Shell } from '@/components/shell/shell'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { KeptReading } from '@/components/vault/kept-reading'
import { pageContext } from '@/lib/identity/doors/page'
import { isLocale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import { isId } from '@/lib/platform/id'
import { sealOfDay } from '@/lib/presentation/day'
import { listKept } from '@/lib/readings/service/kept'

interface PageProps {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Pick<PageProps, 'params'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'meta' })
  return { title: t('vault'), robots: { index: false } }
}

export default async function VaultPage({ params, searchParams }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const { after } = await searchParams
  const cursor = typeof after === 'string' && isId(after) ? after : undefined
  const ctx = await pageContext()
  const { kept, next } = ctx ? await listKept(ctx, cursor) : { kept: [], next: null }
  const t = await getTranslations({ locale, namespace: 'vault' })
  const here = address(locale, '/vault', { after: cursor })
  const animals = kept.flatMap(({ item }) => (item.unreadable ? [] : [sealOfDay(item.moment).animal]))
  return (
    <Shell locale={locale} path="/vault" query={{ after: cursor }}>
      <GlyphSheet animals={animals} />
      <div className="wrap vault">
        <header className="text-center">
          <h1 className="title">{t('heading')}</h1>
          {kept.length > 0 ? <p className="lead mt-2">{t('intro')}</p> : null}
        </header>
        {kept.length > 0 ? (
          <ul className="reading-lines vault-list">
            {kept.map((one) => (
              <KeptReading key={one.item.id} locale={locale} kept={one} here={here} />
            ))}
          </ul>
        ) : (
          <Empty
            picture={<Icon name="star" className="size-10" />}
            text={t('empty')}
            hint={t('how')}
            way={{
              href: address(locale, ctx ? '/history' : '/oracle'),
              label: t(ctx ? 'history' : 'ask'),
            }}
          />
        )}
        {cursor || next ? (
          <nav aria-label={t('pages')} className="flex flex-wrap justify-center gap-3">
            {cursor ? (
              <Link href={address(locale, '/vault')} className="button">
                {t('newest')}
              </Link>
            ) : null}
            {next ? (
              <Link href={address(locale, '/vault', { after: next })} className="button">
                {t('older')}
              </Link>
            ) : null}
          </nav>
        ) : null}
      </div>
    </Shell>
  )
}
