'use client'
// The page has several forms but one summary of what went wrong: that of the form which was sent last. And who closes a form goes on
// where it was opened.
import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react'

type FormName = 'profile' | 'reading'
interface Turns {
  last: FormName | null
  take: (name: FormName) => void
  /** Set by who closes the form for a person, read once by the button that opens it. */
  closed: { current: boolean }
}
const Turn = createContext<Turns>({ last: null, take: () => {}, closed: { current: false } })

/** Whether this form may show its summary, and the way to take the turn when it is sent. */
export function useTurn(name: FormName) {
  const { last, take } = useContext(Turn)
  return { mine: last === null || last === name, take: () => take(name) }
}

export const useClosed = () => useContext(Turn).closed

export function TurnProvider({ children }: { children: ReactNode }) {
  const [last, take] = useState<FormName | null>(null)
  const closed = useRef(false)
  const turns = useMemo(() => ({ last, take, closed }), [last])
  return <Turn value={turns}>{children}</Turn>
}
