// What follows when a link ends, and the button that ends it.
import { getTranslations } from 'next-intl/server'
import { AccountForm } from '@/components/account/account-form'
import { isolate } from '@/lib/interpretation/fill'
import { endLinkAction } from '@/lib/links/actions'
import type { Locale } from '@/lib/platform/i18n/locales'

interface EndLinkProps {
  locale: Locale
  id: string
  name: string
  /** What the end of it means. */
  sure: string
}

export async function EndLink({ locale, id, name, sure }: EndLinkProps) {
  const t = await getTranslations({ locale, namespace: 'people_section' })
  return (
    <>
      <p>{sure}</p>
      <AccountForm
        id={`unlink-${id}`}
        action={endLinkAction}
        hidden={{ profile_id: id }}
        submit={t('unlink')}
        submitLabel={t('unlink_label', { name: isolate(name) })}
        working={t('unlinking')}
        quiet
      />
    </>
  )
}
