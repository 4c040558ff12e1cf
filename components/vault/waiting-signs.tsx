'use client'
// Signs that wait on this device, on every page of whom they belong to: which they are, what becomes of them, and a way to let one go.
// They are sent as soon as there is a network.
import { useRouter } from 'next/navigation'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { digits } from '@/lib/platform/i18n/digits'
import type { Locale } from '@/lib/platform/i18n/locales'
import { dropSign, onSigns, sendSigns, sweepSigns, type WaitingSign, waitingSigns } from './waiting'

interface WaitingSignsProps {
  locale: Locale
  /** Who is signed in here; '' for nobody. */
  whose: string
  /** Whether the page shows what was logged. */
  shows: boolean
  words: { heading: string; kept: string; refused: string; drop: string; sent: string }
}

/** A network that is there and yet is not: asked again. */
const AGAIN_MS = 30_000
const NONE: WaitingSign[] = []
const none = () => NONE

export function WaitingSigns({ locale, whose, shows, words }: WaitingSignsProps) {
  const router = useRouter()
  const [sent, setSent] = useState(false)
  const waiting = useSyncExternalStore(onSigns, waitingSigns, none)
  const own = waiting.filter((sign) => sign.whose === whose)
  const some = own.some(({ refused }) => !refused)

  useEffect(() => sweepSigns(whose, performance.timeOrigin + performance.now()), [whose])
  useEffect(() => {
    if (!some) return
    const send = () =>
      void sendSigns(whose).then((arrived) => {
        if (arrived === 0) return
        setSent(true)
        if (shows) router.refresh()
      })
    if (navigator.onLine) send()
    window.addEventListener('online', send)
    const timer = setInterval(send, AGAIN_MS)
    return () => {
      window.removeEventListener('online', send)
      clearInterval(timer)
    }
  }, [some, whose, shows, router])

  return (
    <div role="status" className="waiting-signs small">
      {own.length > 0 ? (
        <details open={own.some(({ refused }) => refused)} className="waiting-box">
          <summary className="disclosure flex min-h-11 items-center">
            {words.heading} {digits(String(own.length), locale)}
          </summary>
          <ul>
            {own.map((sign) => (
              <li key={sign.key}>
                <bdi>{shownOf(sign, locale)}</bdi>
                <time className="text-muted">{timeOf(sign, locale)}</time>
                {sign.refused ? <span className="text-alarm">{words.refused}</span> : null}
                <button type="button" onClick={() => dropSign(sign.key)} className="link">
                  {words.drop}
                </button>
              </li>
            ))}
          </ul>
          <p className="text-muted">{words.kept}</p>
        </details>
      ) : sent ? (
        <p className="waiting-box">{words.sent}</p>
      ) : null}
    </div>
  )
}

const shownOf = ({ body: { sign, sign_value = '' } }: WaitingSign, locale: Locale) =>
  sign ?? digits(sign_value, locale)

/** What was typed as its time, or the minute at which it was written. */
const timeOf = ({ body: { seen_at, written_at } }: WaitingSign, locale: Locale) =>
  seen_at ??
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(new Date(written_at))
