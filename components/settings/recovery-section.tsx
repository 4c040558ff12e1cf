// How many recovery codes are left, and new ones in their place.
import { getTranslations } from 'next-intl/server'
import { AccountForm } from '@/components/account/account-form'
import { accountFields, codesWords } from '@/components/account/words'
import { renewCodesAction } from '@/lib/account/entry/actions'
import { memberView } from '@/lib/account/entry/view'
import type { Locale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import { Section } from './section'

export async function RecoverySection({ locale }: { locale: Locale }) {
  const view = await memberView()
  if (!view) return null
  const t = await getTranslations({ locale, namespace: 'settings' })
  const words = await getTranslations({ locale, namespace: 'account' })
  const { currentPassword, secondFactor } = accountFields(locale)
  return (
    <Section id="recovery" heading={t('codes_heading')}>
      <p>
        {t('codes_left', { left: view.codes })} {t('codes_text')}
      </p>
      <AccountForm
        id="codes"
        action={renewCodesAction}
        username={view.login}
        fields={view.secondFactor.onSince ? [currentPassword, secondFactor] : [currentPassword]}
        codes={{ words: codesWords(locale), goOn: address(locale, '/settings/security') }}
        submit={t('codes_submit')}
        working={words('working')}
        quiet
      />
    </Section>
  )
}
