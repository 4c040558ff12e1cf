// What an address without a page shows.
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Dial } from '@/components/glyphs/dial'
import { Shell } from '@/components/shell/shell'
import { Link } from '@/components/ui/link'
import { address } from '@/lib/platform/i18n/navigation'

const WAYS = ['today', 'oracle', 'history'] as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('meta')
  return { title: t('not_found') }
}

export default async function NotFoundPage() {
  const locale = await getLocale()
  const t = await getTranslations({ locale, namespace: 'not_found' })
  return (
    <Shell locale={locale} path="/">
      <div className="wrap way-end">
        <Dial className="size-44 text-muted">
          <span className="text-[1.75rem]" aria-hidden="true">
            ?
          </span>
        </Dial>
        <h1 className="title">{t('heading')}</h1>
        <p className="lead">{t('text')}</p>
        <div className="ways-on">
          {WAYS.map((way) => (
            <Link
              key={way}
              href={address(locale, `/${way}`)}
              className={way === 'oracle' ? 'button button-primary' : 'button'}
            >
              {t(way)}
            </Link>
          ))}
        </div>
      </div>
    </Shell>
  )
}
