// Today for somebody of whom nothing is known yet: what it would have, and the way there.
import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import type { Locale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'

export async function Invites({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'today' })
  return (
    <section className="today-person">
      <h2 className="heading">{t('yours')}</h2>
      <p className="lead">{t('yours_text')}</p>
      <Link href={address(locale, '/oracle', { create: '1' })} className="button button-primary">
        {t('begin')}
      </Link>
    </section>
  )
}
