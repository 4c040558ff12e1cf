// A new password by the current one.
import { getTranslations } from 'next-intl/server'
import { AccountForm } from '@/components/account/account-form'
import { accountFields } from '@/components/account/words'
import { changePasswordAction } from '@/lib/account/entry/actions'
import { signedInAs } from '@/lib/account/entry/view'
import type { Locale } from '@/lib/platform/i18n/locales'
import { Section } from './section'

export async function PasswordSection({ locale }: { locale: Locale }) {
  const login = await signedInAs()
  if (login === null) return null
  const t = await getTranslations({ locale, namespace: 'settings' })
  const words = await getTranslations({ locale, namespace: 'account' })
  const fields = accountFields(locale)
  return (
    <Section id="password" heading={t('password_heading')}>
      <p className="text-soft">{t('password_hint')}</p>
      <AccountForm
        id="change"
        action={changePasswordAction}
        username={login}
        fields={[fields.currentPassword, fields.newPassword]}
        check={{ name: 'end_keys', label: t('end_keys'), hint: t('end_keys_hint'), unticked: true }}
        submit={t('password_submit')}
        working={words('working')}
      />
    </Section>
  )
}
