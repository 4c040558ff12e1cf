// Which keys of a keyboard on the desk are down: the same light up on the screen.
import { useEffect, useState } from 'react'

const NONE: ReadonlySet<string> = new Set()

export function usePressed() {
  const [codes, setCodes] = useState(NONE)
  const [shift, setShift] = useState(false)
  useEffect(() => {
    function down({ code, shiftKey }: KeyboardEvent) {
      setCodes((now) => (now.has(code) ? now : new Set(now).add(code)))
      setShift(shiftKey)
    }
    function up({ code, shiftKey }: KeyboardEvent) {
      setCodes((now) => new Set([...now].filter((other) => other !== code)))
      setShift(shiftKey)
    }
    function none() {
      setCodes(NONE)
      setShift(false)
    }
    const listening = new AbortController()
    const { signal } = listening
    addEventListener('keydown', down, { signal })
    addEventListener('keyup', up, { signal })
    // What is let go in another window is told to that window.
    addEventListener('blur', none, { signal })
    return () => listening.abort()
  }, [])
  return { codes, shift }
}
