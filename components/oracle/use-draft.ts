'use client'
// What is being asked and not yet answered is kept in this tab: a reload, another language or a way back loses nothing of it.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

export interface Draft {
  /** Of whom it is; empty of who was nobody yet. */
  whose: string
  question: string
  sign_type: string
  sign_value: string
  /** Absent while one person asks. */
  multi_user?: boolean
  /** Ids, the primary first. */
  people: string[]
}

const KEY = 'nps-draft'

/** Storage may be forbidden, and what is in it may be anything. */
function read(): Draft | null {
  try {
    const found: Draft | null = JSON.parse(sessionStorage.getItem(KEY) ?? 'null')
    return found && typeof found.question === 'string' && Array.isArray(found.people) ? found : null
  } catch {
    return null
  }
}

function write(draft: Draft | null): boolean {
  try {
    if (draft) sessionStorage.setItem(KEY, JSON.stringify(draft))
    else sessionStorage.removeItem(KEY)
    return draft !== null
  } catch {
    return false
  }
}

const textOf = (data: FormData, name: string) => String(data.get(name) ?? '')

/** What the form holds now. */
function draftOf(form: HTMLFormElement, whose: string): Draft | null {
  const data = new FormData(form)
  const question = textOf(data, 'question')
  const sign_value = textOf(data, 'sign_value')
  const joint = data.has('multi_user')
  if (!question && !sign_value && !joint) return null
  const people = joint ? [data.get('primary_user'), ...data.getAll('secondary_user')] : [data.get('user_id')]
  return {
    ...{ whose, question, sign_value, sign_type: textOf(data, 'sign_type') },
    ...(joint && { multi_user: true }),
    people: people.map(String),
  }
}

/**
 * @param whose a mark of the account: what another one left here is neither shown nor kept
 * @param restore called before the first paint, where something was kept
 */
export function useDraft(
  form: RefObject<HTMLFormElement | null>,
  whose: string,
  restore: (draft: Draft) => void,
) {
  const [kept, setKept] = useState(false)
  const begun = useRef(false)
  // Once, when the form comes: later on, what stands in it is newer.
  useLayoutEffect(() => {
    if (begun.current) return
    begun.current = true
    const draft = read()
    if (!draft) return
    if (draft.whose && draft.whose !== whose) return void write(null)
    restore(draft)
    setKept(true)
  }, [whose, restore])
  return {
    /** Whether something is kept. */
    kept,
    keep: () => {
      if (form.current) setKept(write(draftOf(form.current, whose)))
    },
    forget: () => {
      write(null)
      setKept(false)
    },
  }
}
