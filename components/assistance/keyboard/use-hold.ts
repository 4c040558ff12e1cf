// A key that goes on for as long as it is held.
import { useEffect, useRef } from 'react'

const FIRST = 400
const NEXT = 60

export function useHold(run: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const latest = useRef(run)
  const repeated = useRef(false)
  useEffect(() => {
    latest.current = run
  }, [run])
  useEffect(() => () => clearTimeout(timer.current), [])
  function again() {
    repeated.current = true
    latest.current()
    timer.current = setTimeout(again, NEXT)
  }
  const stop = () => clearTimeout(timer.current)
  return {
    start: () => {
      stop()
      repeated.current = false
      timer.current = setTimeout(again, FIRST)
    },
    stop,
    /** Whether the last holding has done it already: its end does it no more. */
    repeated: () => repeated.current,
  }
}
