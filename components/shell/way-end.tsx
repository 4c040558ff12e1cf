// Where a way ends: what is not here, and where to go on.
import { getTranslations } from 'next-intl/server'
import { Dial } from '@/components/glyphs/dial'
import { Link } from '@/components/ui/link'
import type { Locale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import { Shell } from './shell'

const WAYS = ['today', 'oracle', 'history'] as const

interface WayEndProps {
  locale: Locale
  heading: string
  text: string
}

export async function WayEnd({ locale, heading, text }: WayEndProps) {
  const t = await getTranslations({ locale, namespace: 'not_found' })
  return (
    <Shell locale={locale} path="/">
      <div className="wrap way-end">
        <Dial className="size-44 text-muted">
          <span className="text-[1.75rem]" aria-hidden="true">
            ?
          </span>
        </Dial>
        <h1 className="title">{heading}</h1>
        <p className="lead">{text}</p>
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
