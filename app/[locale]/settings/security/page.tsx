// Security: where one is signed in, the password, the second step, and the codes that open the way back.
import { PasswordSection } from '@/components/settings/password-section'
import { RecoverySection } from '@/components/settings/recovery-section'
import { SecondFactorSection } from '@/components/settings/second-factor-section'
import { SecurityOfGuest } from '@/components/settings/security-of-guest'
import { SessionsSection } from '@/components/settings/sessions-section'
import {
  SettingsPage,
  type SettingsPageProps,
  settingsLocale,
  settingsMetadata,
} from '@/components/settings/settings-page'

export const generateMetadata = ({ params }: SettingsPageProps) => settingsMetadata(params, 'security')

export default async function Page({ params, searchParams }: SettingsPageProps) {
  const locale = await settingsLocale(params)
  const { notice } = await searchParams
  return (
    <SettingsPage locale={locale} name="security" notice={notice}>
      <SecurityOfGuest locale={locale} />
      <SessionsSection locale={locale} />
      <PasswordSection locale={locale} />
      <SecondFactorSection locale={locale} />
      <RecoverySection locale={locale} />
    </SettingsPage>
  )
}
