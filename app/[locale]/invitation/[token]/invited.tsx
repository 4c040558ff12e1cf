// An invitation that is good: whom it is for, what it opens and what it does not, and the one button.
import { getTranslations } from 'next-intl/server'
import { AccountForm } from '@/components/account/account-form'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { acceptInvitationAction } from '@/lib/links/actions'
import type { Locale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'

interface InvitedProps {
  locale: Locale
  token: string
  /** Null where it does not open. */
  name: string | null
  /** Whether whoever looks made it. */
  own: boolean
  /** Whether somebody is signed in. */
  member: boolean
}

export async function Invited({ locale, token, name: called, own, member }: InvitedProps) {
  const t = await getTranslations({ locale, namespace: 'invitation' })
  const account = await getTranslations({ locale, namespace: 'account' })
  const damaged = await getTranslations({ locale, namespace: 'unreadable' })
  const name = () => <bdi className="font-semibold">{called ?? damaged('part')}</bdi>
  const next = address(locale, `/invitation/${token}`)
  return (
    <>
      <h1 className="title">{t('title')}</h1>
      <p className="lead">{t('intro')}</p>
      {own ? (
        <>
          <p>{t.rich('own', { name })}</p>
          <Link href={address(locale, '/settings/people')} className="button">
            {t('own_people')}
          </Link>
        </>
      ) : (
        <>
          <div className="grid gap-3 text-start">
            <p>{t.rich('text', { name })}</p>
            <p className="flex gap-3 text-muted">
              <Icon name="lock" className="mt-1" />
              <span>{t('private')}</span>
            </p>
            {member ? null : <p>{t('needs_account')}</p>}
          </div>
          {member ? (
            <AccountForm
              id="accept"
              action={acceptInvitationAction}
              hidden={{ token }}
              submit={t('accept')}
              working={t('accepting')}
            />
          ) : (
            <div className="ways-on">
              <Link href={address(locale, '/sign-up', { next })} className="button button-primary">
                {account('sign_up')}
              </Link>
              <Link href={address(locale, '/sign-in', { next })} className="button">
                {account('sign_in')}
              </Link>
            </div>
          )}
        </>
      )}
    </>
  )
}
