// Who is here: a member with the way out, or a guest with the way to stay. A member whose browser still holds a guest's
// things can bring them along.
import { getTranslations } from 'next-intl/server'
import { AccountForm } from '@/components/account/account-form'
import { Icon } from '@/components/ui/icon'
import { adoptAction, signOutAction } from '@/lib/account/entry/actions'
import { guestHoldings, signedInAs } from '@/lib/account/entry/view'
import type { Locale } from '@/lib/platform/i18n/locales'
import { Section } from './section'
import { SignInWays } from './sign-in-ways'

export async function AccountSection({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'settings' })
  const words = await getTranslations({ locale, namespace: 'account' })
  const damaged = await getTranslations({ locale, namespace: 'unreadable' })
  const [login, holdings] = await Promise.all([signedInAs(), guestHoldings()])
  const working = words('working')
  if (login === null) {
    return (
      <Section id="account" heading={t('guest_heading')}>
        <p>{t('guest_text')}</p>
        <SignInWays locale={locale} next="/settings" />
      </Section>
    )
  }
  return (
    <>
      <section id="account" aria-label={t('account_heading')} className="account-section who-is-here">
        <span className="ringed">
          <Icon name="account" className="size-7" />
        </span>
        <p className="grow">
          <span className="small block text-muted">{t('signed_in_as')}</span>{' '}
          <bdi className="heading">{login || damaged('part')}</bdi>
        </p>
        <AccountForm id="sign-out" action={signOutAction} submit={t('sign_out')} working={working} quiet />
      </section>
      {holdings ? (
        <Section id="adopt" heading={t('adopt_heading')}>
          <p>{t('adopt_text', { ...holdings })}</p>
          <AccountForm id="adopt" action={adoptAction} submit={t('adopt')} working={working} />
        </Section>
      ) : null}
    </>
  )
}
