// A vault in which nothing is kept yet: what will be here, how it comes here, and the way there.
import { getTranslations } from 'next-intl/server'
import { Dial } from '@/components/glyphs/dial'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import type { Locale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'

interface EmptyVaultProps {
  locale: Locale
  /** Whether somebody is here who may have readings. */
  known: boolean
}

export async function EmptyVault({ locale, known }: EmptyVaultProps) {
  const t = await getTranslations({ locale, namespace: 'vault' })
  return (
    <section className="empty">
      <Dial className="size-48 text-muted">
        <Icon name="star" className="size-10" />
      </Dial>
      <p>{t('empty')}</p>
      <p className="text-muted">{t('how')}</p>
      <Link href={address(locale, known ? '/history' : '/oracle')} className="button button-primary">
        {t(known ? 'history' : 'ask')}
      </Link>
    </section>
  )
}
