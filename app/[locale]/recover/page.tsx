// A new password for somebody who forgot the old one and kept a recovery code.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { AccountForm } from '@/components/account/account-form'
import { AccountPage } from '@/components/account/account-page'
import { accountFields } from '@/components/account/words'
import { recoverAction } from '@/lib/account/entry/actions'
import { isLocale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'

interface PageProps {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'account' })
  return { title: t('recover_title'), robots: { index: false } }
}

export default async function RecoverPage({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const t = await getTranslations({ locale, namespace: 'account' })
  const fields = accountFields(locale)
  return (
    <AccountPage
      locale={locale}
      path="/recover"
      heading={t('recover_title')}
      intro={t('recover_intro')}
      links={[{ href: address(locale, '/sign-in'), text: t('sign_in') }]}
    >
      <AccountForm
        id="recover"
        action={recoverAction}
        submit={t('recover')}
        working={t('working')}
        fields={[fields.login, fields.code, fields.newPassword]}
        check={{ name: 'end_keys', label: t('end_keys') }}
      />
    </AccountPage>
  )
}
