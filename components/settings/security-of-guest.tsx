// Told to a guest, who has no password yet.
import { getTranslations } from 'next-intl/server'
import { signedInAs } from '@/lib/account/entry/view'
import type { Locale } from '@/lib/platform/i18n/locales'
import { Section } from './section'
import { SignInWays } from './sign-in-ways'

export async function SecurityOfGuest({ locale }: { locale: Locale }) {
  if ((await signedInAs()) !== null) return null
  const t = await getTranslations({ locale, namespace: 'settings' })
  return (
    <Section id="security">
      <p>{t('security_guest')}</p>
      <SignInWays locale={locale} next="/settings/security" />
    </Section>
  )
}
