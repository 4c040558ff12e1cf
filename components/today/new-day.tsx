'use client'
// The page of a day that stays open over midnight: whoever comes back to it gets the new day, whoever looks is told of it.
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'

interface NewDayProps {
  /** The day that is shown, `YYYY-MM-DD`. */
  day: string
  /** An IANA time zone, by whose clock days begin. */
  zone: string
  /** The page's own address. */
  here: string
  words: { begun: string; show: string }
}

/** A clock that sleeps along with its device is looked at, not waited for. */
const LOOK_MS = 20_000

/** The day that it is now; the one that is shown where the browser does not know the zone. */
function dayIn(zone: string, shown: string): string {
  try {
    const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
    const format = new Intl.DateTimeFormat('en', { ...parts, calendar: 'iso8601', timeZone: zone })
    const found = new Map(format.formatToParts().map(({ type, value }) => [type, value]))
    return `${found.get('year')}-${found.get('month')}-${found.get('day')}`
  } catch {
    return shown
  }
}

export function NewDay({ day, zone, here, words }: NewDayProps) {
  const router = useRouter()
  const [begun, setBegun] = useState(false)
  /** The day for which the page was fetched again: a device whose clock is ahead of ours does not ask for ever. */
  const fetched = useRef('')
  useEffect(() => {
    function look(returning: boolean) {
      const now = dayIn(zone, day)
      setBegun(now !== day)
      if (now === day || !returning || !navigator.onLine || fetched.current === now) return
      fetched.current = now
      router.refresh()
    }
    const come = () => {
      if (document.visibilityState === 'visible') look(true)
    }
    look(true)
    const timer = setInterval(() => look(false), LOOK_MS)
    document.addEventListener('visibilitychange', come)
    window.addEventListener('pageshow', come)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', come)
      window.removeEventListener('pageshow', come)
    }
  }, [day, zone, router])
  return (
    <p role="status" className="new-day small">
      {begun ? (
        <>
          {words.begun}{' '}
          <a href={here} className="link">
            {words.show}
          </a>
        </>
      ) : null}
    </p>
  )
}
