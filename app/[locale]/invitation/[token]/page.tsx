// A one-time invitation: says what it is about, and links the account only when its button is pressed, so that looking at
// the address, as previews do, uses nothing up.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { z } from 'zod'
import { Dial } from '@/components/glyphs/dial'
import { Shell } from '@/components/shell/shell'
import { Icon } from '@/components/ui/icon'
import { pageDoor } from '@/lib/identity/doors/page'
import { visit } from '@/lib/identity/proof/browser'
import { lookAtInvitation } from '@/lib/links/service'
import { isLocale } from '@/lib/platform/i18n/locales'
import { GoneInvitation } from './gone'
import { Invited } from './invited'

interface PageProps {
  params: Promise<{ locale: string; token: string }>
}

const showInvitation = pageDoor({
  name: 'showInvitation',
  who: 'anybody',
  shape: z.string(),
  run: ({ now }, token) => lookAtInvitation(token, now),
})

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'invitation' })
  return { title: t('title'), robots: { index: false } }
}

export default async function InvitationPage({ params }: PageProps) {
  const { locale, token } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const { member, guest } = await visit()
  const outcome = await showInvitation(token)
  const invited = 'done' in outcome ? outcome.done : null
  const own = invited !== null && [member, guest].some((actor) => actor?.owner === invited.inviter)
  const path = `/invitation/${token}`
  return (
    <Shell locale={locale} path={path}>
      <div className="wrap way-end">
        <Dial lit={invited ? 60 : undefined} className="size-44 text-muted">
          <Icon name="link" className="size-10" />
        </Dial>
        {invited ? (
          <Invited locale={locale} token={token} name={invited.name} own={own} member={member !== null} />
        ) : (
          <GoneInvitation locale={locale} member={member !== null} />
        )}
      </div>
    </Shell>
  )
}
