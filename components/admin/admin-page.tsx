// The frame of the operator's pages. Whoever is no administrator sees what is shown where there is no page; an administrator who has
// not proven the second factor lately is asked for it in place of the page.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { AccountForm } from '@/components/account/account-form'
import { Notice } from '@/components/account/account-page'
import { accountFields } from '@/components/account/words'
import { Shell } from '@/components/shell/shell'
import { WayEnd } from '@/components/shell/way-end'
import { Link } from '@/components/ui/link'
import { enterAdminAction } from '@/lib/administration/actions'
import type { AdminPageName } from '@/lib/administration/schema'
import type { Outcome } from '@/lib/identity/doors/door'
import { visit } from '@/lib/identity/proof/browser'
import { isLocale, type Locale } from '@/lib/platform/i18n/locales'
import { messagesOf } from '@/lib/platform/i18n/messages'
import { address } from '@/lib/platform/i18n/navigation'
import type { Problem } from '@/lib/platform/problem'
import { problemText, sentenceNamed } from '@/lib/platform/problem-text'
import { adminPages, titleOfAdmin } from './pages'

type Params = Promise<{ locale: string }>
export interface AdminPageProps {
  params: Params
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const isAdministrator = async () => (await visit()).member?.kind === 'admin'

export async function adminMetadata(params: Params, name: AdminPageName): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const { admin, meta } = messagesOf(locale)
  if (!(await isAdministrator())) return { title: meta.not_found }
  return { title: `${titleOfAdmin(locale, name)} · ${admin.title}`, robots: { index: false } }
}

export async function adminLocale(params: Params): Promise<Locale> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  return locale
}

const NOTICES = ['locked', 'unlocked', 'budget'] as const

interface FrameProps<Done> {
  locale: Locale
  name: AdminPageName
  /** The page's address without its language, where it is not that of its name. */
  path?: string
  /** Of the address, kept by a change of language. */
  query?: Record<string, string | undefined>
  /** What the address says was just done, and what went wrong. */
  said?: { notice?: unknown; problem?: unknown }
  /** Beside a notice: what takes back what was done. */
  undo?: (done: Done) => ReactNode
  /** What the page is narrowed by; also where it shows why it shows nothing. */
  tools?: ReactNode
  outcome: Outcome<Done>
  children: (done: Done) => ReactNode
}

export async function AdminPage<Done>(props: FrameProps<Done>) {
  const { locale, name, query, said = {}, outcome, children } = props
  if (!(await isAdministrator())) {
    const { not_found } = messagesOf(locale)
    return <WayEnd locale={locale} heading={not_found.heading} text={not_found.text} />
  }
  const t = await getTranslations({ locale, namespace: 'admin' })
  const pages = adminPages(locale)
  const path = props.path ?? pages.find((one) => one.name === name)?.path ?? '/admin'
  const notice = NOTICES.find((one) => one === said.notice)
  const undo = 'done' in outcome && notice ? props.undo?.(outcome.done) : null
  return (
    <Shell locale={locale} path={path} query={query}>
      <div className="settings admin wrap">
        <nav aria-label={t('sections')} className="admin-ways print-hidden">
          {pages.map((one) => (
            <Link
              key={one.name}
              href={address(locale, one.path)}
              aria-current={
                one.path === path
                  ? 'page'
                  : path.startsWith(`${one.path}/`) && one.path !== '/admin'
                    ? 'true'
                    : undefined
              }
              className="chip"
            >
              {one.title}
            </Link>
          ))}
        </nav>
        <div className="settings-body">
          <header className="print-hidden text-center">
            <h1 id="settings-title" className="title">
              {titleOfAdmin(locale, name)}
            </h1>
            <p className="small mt-2 text-muted">{t('watched')}</p>
          </header>
          {notice ? <Notice text={t(notice)} /> : null}
          {undo}
          {typeof said.problem === 'string' ? <Notice text={sentenceNamed(said.problem, locale)} /> : null}
          {'done' in outcome || outcome.problem.status === 400 ? props.tools : null}
          {'done' in outcome ? (
            children(outcome.done)
          ) : (
            <Refused locale={locale} problem={outcome.problem} next={address(locale, path, query)} />
          )}
        </div>
      </div>
    </Shell>
  )
}

interface RefusedProps {
  locale: Locale
  problem: Problem
  /** The page that was asked for. */
  next: string
}

async function Refused({ locale, problem, next }: RefusedProps) {
  if (problem.id !== 'second_factor_again') return <Notice text={problemText(problem, locale).detail} />
  const t = await getTranslations({ locale, namespace: 'admin' })
  const words = await getTranslations({ locale, namespace: 'account' })
  const { hint: _, ...field } = accountFields(locale).secondFactor
  return (
    <section aria-labelledby="enter-heading" className="admin-enter section-part">
      <h2 id="enter-heading" className="heading">
        {t('enter_heading')}
      </h2>
      <p>{t('enter_intro')}</p>
      <AccountForm
        id="enter"
        action={enterAdminAction}
        hidden={{ next }}
        fields={[field]}
        submit={t('enter')}
        working={words('working')}
      />
    </section>
  )
}
