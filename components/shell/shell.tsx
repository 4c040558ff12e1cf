// What surrounds every page: the ways around, the language, night or day, the one main region, and what the product promises.
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { AssistanceProvider } from '@/components/assistance/assistance'
import { Arrival } from '@/components/ui/arrival'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { Mark } from '@/components/ui/mark'
import { WaitingSigns } from '@/components/vault/waiting-signs'
import { pageContext } from '@/lib/identity/doors/page'
import { perhapsSignedIn } from '@/lib/identity/proof/browser'
import type { Locale } from '@/lib/platform/i18n/locales'
import { messagesOf } from '@/lib/platform/i18n/messages'
import { address } from '@/lib/platform/i18n/navigation'
import { whoseOf } from '@/lib/platform/service-worker'
import { News } from './news'
import { Offline } from './offline'
import { Tools } from './tools'
import { placesOf, TabBar, Ways } from './ways'

interface ShellProps {
  locale: Locale
  /** The page's address without its language, and its query: a change of language keeps both. */
  path: string
  query?: Record<string, string | undefined>
  children: ReactNode
}

const AID_ICONS = {
  keyboard: <Icon name="keyboard" />,
  calendar: <Icon name="calendar" />,
  clock: <Icon name="clock" />,
  plate: <Icon name="plate" />,
  close: <Icon name="close" />,
  backspace: <Icon name="backspace" />,
  chevron: <Icon name="chevron" />,
  shift: <Icon name="shift" />,
}

export async function Shell({ locale, path, query, children }: ShellProps) {
  const t = await getTranslations({ locale, namespace: 'shell' })
  const signedIn = await perhapsSignedIn()
  const places = placesOf(locale, path, t)
  const here = address(locale, path, query)
  const waits = await getTranslations({ locale, namespace: 'waiting' })
  const somebody = await pageContext()
  const whose = somebody ? whoseOf(somebody.actor.owner) : ''
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#content" className="skip button">
        {t('skip')}
      </a>
      <header className="top wrap">
        <Link href={address(locale, '/')} aria-label={t('home')} className="brand">
          <Mark className="size-9" />
          <span>{t('brand')}</span>
        </Link>
        <Ways label={t('ways')} places={places} />
        <Tools locale={locale} signedIn={signedIn} path={path} query={query} here={here} />
      </header>
      {signedIn ? <News locale={locale} back={here} /> : null}
      <WaitingSigns
        locale={locale}
        whose={whose}
        shows={path === '/vault' || path === '/today'}
        words={{
          ...{ heading: waits('heading'), kept: waits('kept'), refused: waits('refused') },
          ...{ drop: waits('drop'), sent: waits('sent') },
        }}
      />
      <Arrival as="main" id="content" key={path} className="flex w-full grow flex-col">
        <AssistanceProvider locale={locale} words={messagesOf(locale).assistance} icons={AID_ICONS}>
          {children}
        </AssistanceProvider>
      </Arrival>
      <footer className="foot wrap">{t('footer')}</footer>
      <TabBar label={t('ways')} places={places} />
      <Offline whose={whose} />
    </div>
  )
}
