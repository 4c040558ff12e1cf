// Makes the field and the keyboard stand beside each other: in sight together, and without the phone's own keyboard.
import { type RefObject, useEffect, useLayoutEffect } from 'react'
import type { Writable } from '../following'
import { enter } from './typing'

/** All that it may be taken along to: a phone decides at the touch. */
const FIELDS = '[data-aids~="keyboard"] :is(input, textarea)'

function silence(): () => void {
  if (!matchMedia('(pointer: coarse)').matches) return () => {}
  const before = [...document.querySelectorAll(FIELDS)].map(
    (field) => [field, field.getAttribute('inputmode')] as const,
  )
  for (const [field] of before) field.setAttribute('inputmode', 'none')
  return () => {
    for (const [field, mode] of before)
      if (mode === null) field.removeAttribute('inputmode')
      else field.setAttribute('inputmode', mode)
  }
}

/** What sends the form, the keyboard, the field: where there is no room for all, the last one counts. */
function reveal(field: Writable, keyboard: Element | null): void {
  for (const element of [field.form?.querySelector('[type=submit]'), keyboard, field.parentElement])
    element?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
}

export function useRoom(field: Writable, seek: boolean, keyboard: RefObject<Element | null>): void {
  useLayoutEffect(silence, [])
  // Before the first key can be pressed: a browser takes back only what came while the field had the focus.
  useLayoutEffect(() => {
    // Whoever opened it with a key is on its button, and goes on into the keyboard from there.
    if (seek && !document.activeElement?.matches('button:focus-visible')) enter(field)
  }, [field, seek])
  useEffect(() => reveal(field, keyboard.current), [field, keyboard])
}
