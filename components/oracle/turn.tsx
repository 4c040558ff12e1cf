'use client'
// The page has several forms but one summary of what went wrong: that of the form which was sent last.
import { createContext, type ReactNode, useContext, useState } from 'react'

type FormName = 'profile' | 'reading'
const Turn = createContext<{ last: FormName | null; take: (name: FormName) => void }>({
  last: null,
  take: () => {},
})

/** Whether this form may show its summary, and the way to take the turn when it is sent. */
export function useTurn(name: FormName) {
  const { last, take } = useContext(Turn)
  return { mine: last === null || last === name, take: () => take(name) }
}

export function TurnProvider({ children }: { children: ReactNode }) {
  const [last, take] = useState<FormName | null>(null)
  return <Turn value={{ last, take }}>{children}</Turn>
}
