// Making an account: for somebody new, or for a guest who wants to keep what was made.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { AccountForm } from '@/components/account/account-form'
import { AccountPage } from '@/components/account/account-page'
import { accountFields, codesWords } from '@/components/account/words'
import { Link } from '@/components/ui/link'
import { signUpAction } from '@/lib/account/entry/actions'
import { guestHoldings, signedInAs } from '@/lib/account/entry/view'
import { relativePath } from '@/lib/identity/input/relative-path'
import { isLocale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'

interface PageProps {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Pick<PageProps, 'params'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'account' })
  return { title: t('sign_up_title'), robots: { index: false } }
}

export default async function SignUpPage({ params, searchParams }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const { next: asked } = await searchParams
  const t = await getTranslations({ locale, namespace: 'account' })
  const goOn = relativePath(typeof asked === 'string' ? asked : null, address(locale, '/oracle'))
  const [login, holdings] = await Promise.all([signedInAs(), guestHoldings()])
  const fields = accountFields(locale)
  return (
    <AccountPage
      locale={locale}
      path="/sign-up"
      heading={t('sign_up_title')}
      intro={holdings ? t('sign_up_keeps') : t('sign_up_intro')}
      links={login ? [{ href: address(locale, '/settings'), text: t('to_settings') }] : []}
    >
      <AccountForm
        id="sign-up"
        action={signUpAction}
        submit={t('sign_up')}
        working={t('working')}
        fields={[fields.newLogin, fields.firstPassword]}
        codes={{ words: codesWords(locale), goOn }}
        after={
          <Link href={address(locale, '/sign-in')} className="link justify-center">
            {t('to_sign_in')}
          </Link>
        }
        instead={login ? <p>{t.rich('already', { login, name: (text) => <bdi>{text}</bdi> })}</p> : undefined}
      />
    </AccountPage>
  )
}
