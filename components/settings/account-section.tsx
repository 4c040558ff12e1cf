// Who is here: a member with the way out, or a guest with the way to stay. A member whose browser still holds a guest's
// things can bring them along.
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { AccountForm } from '@/components/account/account-form'
import { adoptAction, signOutAction } from '@/lib/account/entry/actions'
import { guestHoldings, signedInAs } from '@/lib/account/entry/view'
import type { Locale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import { Section } from './section'

export async function AccountSection({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'settings' })
  const words = await getTranslations({ locale, namespace: 'account' })
  const damaged = await getTranslations({ locale, namespace: 'unreadable' })
  const [login, holdings] = await Promise.all([signedInAs(), guestHoldings()])
  const working = words('working')
  if (login === null) {
    const next = address(locale, '/settings')
    return (
      <Section id="account" heading={t('guest_heading')}>
        <p>{t('guest_text')}</p>
        <div className="flex flex-wrap gap-3">
          <Link href={address(locale, '/sign-up', { next })} className="button button-primary grow sm:grow-0">
            {words('sign_up')}
          </Link>
          <Link href={address(locale, '/sign-in', { next })} className="button grow sm:grow-0">
            {words('sign_in')}
          </Link>
        </div>
      </Section>
    )
  }
  return (
    <>
      <Section id="account" heading={t('account_heading')}>
        <p>
          {t('signed_in_as')} <bdi className="font-semibold">{login || damaged('part')}</bdi>
        </p>
        <AccountForm id="sign-out" action={signOutAction} submit={t('sign_out')} working={working} quiet />
      </Section>
      {holdings ? (
        <Section id="adopt" heading={t('adopt_heading')}>
          <p>{t('adopt_text', { ...holdings })}</p>
          <AccountForm id="adopt" action={adoptAction} submit={t('adopt')} working={working} />
        </Section>
      ) : null}
    </>
  )
}
