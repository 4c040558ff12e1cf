// A one-time invitation: says what it is about, and links the account only when its button is pressed, so that looking at
// the address, as previews do, uses nothing up.
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { z } from 'zod'
import { AccountForm } from '@/components/account/account-form'
import { AccountPage } from '@/components/account/account-page'
import { pageDoor } from '@/lib/identity/doors/page'
import { visit } from '@/lib/identity/proof/browser'
import { acceptInvitationAction } from '@/lib/links/actions'
import { lookAtInvitation } from '@/lib/links/service'
import { isLocale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'

interface PageProps {
  params: Promise<{ locale: string; token: string }>
}

const showInvitation = pageDoor({
  name: 'showInvitation',
  who: 'anybody',
  shape: z.string(),
  run: ({ now }, token) => lookAtInvitation(token, now),
})

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'invitation' })
  return { title: t('title'), robots: { index: false } }
}

export default async function InvitationPage({ params }: PageProps) {
  const { locale, token } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const t = await getTranslations({ locale, namespace: 'invitation' })
  const account = await getTranslations({ locale, namespace: 'account' })
  const damaged = await getTranslations({ locale, namespace: 'unreadable' })
  const { member, guest } = await visit()
  const outcome = await showInvitation(token)
  const invited = 'done' in outcome ? outcome.done : null
  const own = invited !== null && [member, guest].some((actor) => actor?.owner === invited.inviter)
  const path = `/invitation/${token}`
  const next = address(locale, path)
  const name = () => <bdi className="font-semibold">{invited?.name ?? damaged('part')}</bdi>
  return (
    <AccountPage locale={locale} path={path} heading={t('title')} intro={t('intro')}>
      <div className="grid gap-4">
        {invited === null ? <p>{t('gone')}</p> : null}
        {own ? <p>{t.rich('own', { name })}</p> : null}
        {invited && !own ? (
          <>
            <p>{t.rich('text', { name })}</p>
            <p className="text-muted">{t('private')}</p>
            {member ? (
              <AccountForm
                id="accept"
                action={acceptInvitationAction}
                hidden={{ token }}
                submit={t('accept')}
                working={t('accepting')}
              />
            ) : (
              <>
                <p>{t('needs_account')}</p>
                <p className="flex flex-wrap gap-3">
                  <Link href={address(locale, '/sign-up', { next })} className="button button-primary">
                    {account('sign_up')}
                  </Link>
                  <Link href={address(locale, '/sign-in', { next })} className="button">
                    {account('sign_in')}
                  </Link>
                </p>
              </>
            )}
          </>
        ) : null}
      </div>
    </AccountPage>
  )
}
