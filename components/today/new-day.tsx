'use client'
// The page of a day that stays open over midnight: whoever comes back to it gets the new day, whoever looks is told of it.
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'

interface NewDayProps {
  /** When the day that is shown is over, in milliseconds since 1970. */
  ends: number
  /** The page's own address. */
  here: string
  words: { begun: string; show: string }
}

/** A clock that sleeps along with its device is looked at, not waited for. */
const LOOK_MS = 20_000

export function NewDay({ ends, here, words }: NewDayProps) {
  const router = useRouter()
  const [begun, setBegun] = useState(false)
  /** The end for which the page was fetched again: a device whose clock is ahead of ours does not ask for ever. */
  const fetched = useRef(0)
  useEffect(() => {
    function look(returning: boolean) {
      const over = Date.now() >= ends
      setBegun(over)
      if (!over || !returning || !navigator.onLine || fetched.current === ends) return
      fetched.current = ends
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
  }, [ends, router])
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
