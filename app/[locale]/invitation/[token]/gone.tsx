// An invitation that is not good any more: why that may be, what to do about it, and the ways on.
import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import type { Locale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'

interface GoneInvitationProps {
  locale: Locale
  /** Whether somebody is signed in. */
  member: boolean
}

export async function GoneInvitation({ locale, member }: GoneInvitationProps) {
  const t = await getTranslations({ locale, namespace: 'invitation' })
  const account = await getTranslations({ locale, namespace: 'account' })
  return (
    <>
      <h1 className="title">{t('gone')}</h1>
      <div className="grid gap-3 text-start">
        <p>{t('gone_why')}</p>
        <p>{t('gone_mine')}</p>
        <p>{t('gone_new')}</p>
      </div>
      <div className="ways-on">
        <Link href={address(locale, '/today')} className="button button-primary">
          {t('gone_today')}
        </Link>
        <Link href={address(locale, '/oracle')} className="button">
          {t('gone_oracle')}
        </Link>
        {member ? null : (
          <Link href={address(locale, '/sign-in')} className="button">
            {account('sign_in')}
          </Link>
        )}
      </div>
    </>
  )
}
