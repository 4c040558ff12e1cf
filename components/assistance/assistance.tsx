'use client'
// What helps with writing into fields: a keyboard, a calendar, and what else a kind of sign asks for. One is open at a time.
import { createContext, type ReactNode, use, useMemo, useState } from 'react'
import type { Locale } from '@/lib/platform/i18n/locales'
import type { CalendarWords } from './calendar/words'
import type { ClockWords } from './clock/words'
import { type Aid, type Opened, useFollowing } from './following'
import type { KeyboardWords } from './keyboard/words'
import type { PlateWords } from './plate/words'

/** The words of each aid; `open` is the name of the button that opens it. */
export interface AssistanceWords {
  /** Its code did not come. */
  unreachable: string
  keyboard: KeyboardWords & { open: string }
  calendar: CalendarWords & { open: string }
  clock: ClockWords & { open: string }
  plate: PlateWords & { open: string }
}

/** Drawn on the server: the set would come to the browser whole. */
export type AssistanceIcons = Record<Aid | 'close' | 'backspace' | 'chevron' | 'shift', ReactNode>

/** What a field with a calendar asks for: a day on which somebody was born, or any. */
export type Days = 'born' | 'any'

export interface PanelProps extends Pick<Opened, 'field' | 'seek'> {
  days: Days
  /** Gives the focus back to the field. */
  onClose: () => void
}

interface Assistance {
  locale: Locale
  words: AssistanceWords
  icons: AssistanceIcons
  opened: Opened | null
  open: (opened: Opened | null) => void
}

const Context = createContext<Assistance | null>(null)

export function useAssistance(): Assistance {
  const assistance = use(Context)
  if (!assistance) throw new Error('A field is assisted within the frame of a page alone.')
  return assistance
}

interface ProviderProps extends Pick<Assistance, 'locale' | 'words' | 'icons'> {
  children: ReactNode
}

export function AssistanceProvider({ locale, words, icons, children }: ProviderProps) {
  const [opened, open] = useState<Opened | null>(null)
  useFollowing(opened, open)
  const value = useMemo(() => ({ locale, words, icons, opened, open }), [locale, words, icons, opened])
  return <Context value={value}>{children}</Context>
}
