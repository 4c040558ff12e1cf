// Signing in, from anywhere: `next` in the address says where to go on.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { AccountForm } from '@/components/account/account-form'
import { AccountPage } from '@/components/account/account-page'
import { accountFields, noticeOf } from '@/components/account/words'
import { signInAction } from '@/lib/account/entry/actions'
import { finishSignInAction } from '@/lib/account/entry/second-factor-actions'
import { guestHoldings, owesCode, signedInAs } from '@/lib/account/entry/view'
import { relativePath } from '@/lib/identity/input/relative-path'
import { isLocale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import { sentenceOf } from '@/lib/platform/problem-text'

interface PageProps {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Pick<PageProps, 'params'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'account' })
  return { title: t('sign_in_title'), robots: { index: false } }
}

const text = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)

export default async function SignInPage({ params, searchParams }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const search = await searchParams
  const t = await getTranslations({ locale, namespace: 'account' })
  const asked = text(search.next) ?? text(search.callbackUrl)
  const next = asked && relativePath(asked, address(locale, '/oracle'))
  const [login, holdings] = await Promise.all([signedInAs(), guestHoldings()])
  const fields = accountFields(locale)
  if (search.step === 'code' && !login && (await owesCode())) {
    return (
      <AccountPage
        locale={locale}
        path="/sign-in"
        query={{ step: 'code', next, adopt: text(search.adopt) }}
        heading={t('code_title')}
        intro={t('code_intro')}
        links={[{ href: address(locale, '/sign-in', { next }), text: t('code_again') }]}
      >
        <AccountForm
          id="sign-in-code"
          action={finishSignInAction}
          submit={t('sign_in')}
          working={t('working')}
          fields={[fields.secondFactor]}
          hidden={{ ...(next && { next }), ...(search.adopt === '1' && { adopt: '1' }) }}
        />
      </AccountPage>
    )
  }
  const notice = text(search.error) ? sentenceOf('sign_in_failed', locale) : noticeOf(locale, search.notice)
  const links = login
    ? [
        { href: address(locale, '/oracle'), text: t('to_oracle') },
        { href: address(locale, '/settings'), text: t('to_settings') },
      ]
    : [
        { href: address(locale, '/sign-up', { next }), text: t('to_sign_up') },
        { href: address(locale, '/recover'), text: t('to_recover') },
      ]
  return (
    <AccountPage
      locale={locale}
      path="/sign-in"
      query={{ next }}
      heading={t('sign_in_title')}
      intro={t('sign_in_intro')}
      notice={notice}
      links={links}
    >
      {login ? (
        <p>{t.rich('already', { login, name: (text) => <bdi>{text}</bdi> })}</p>
      ) : (
        <AccountForm
          id="sign-in"
          action={signInAction}
          submit={t('sign_in')}
          working={t('working')}
          fields={[fields.login, fields.password]}
          hidden={next ? { next } : {}}
          check={holdings ? { name: 'adopt', label: t('adopt', { ...holdings }) } : undefined}
        />
      )}
    </AccountPage>
  )
}
