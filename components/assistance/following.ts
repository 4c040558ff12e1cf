// When an aid opens, goes along and closes: by what the reader does anywhere on the page.
import { useEffect } from 'react'
import { isWritten, keepKeyboardAway, underFinger } from './touch'

export type Aid = 'keyboard' | 'calendar' | 'clock' | 'plate'
export type Writable = HTMLInputElement | HTMLTextAreaElement

export interface Opened {
  aid: Aid
  /** The id of the field's frame. */
  at: string
  field: Writable
  /** Whether it takes the focus where it can: somebody opened it with a key or its button, and goes on in it. */
  seek: boolean
}

type Open = (opened: Opened | null) => void

/** The frame of an assisted field (`assisted.tsx`) that holds this. */
const frameOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-aids]') : null
const fieldOf = (frame: HTMLElement) => frame.querySelector<Writable>('input, textarea')
/** What a phone then shows is not to stand behind ours. */
const takesText = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input:not([type=checkbox], [type=radio]), textarea')
const offers = (frame: HTMLElement | null, aid: Aid) => frame?.dataset.aids?.split(' ').includes(aid) ?? false

/** What opens, in the frame with this id; null where nothing is to be written into. */
export function openedAt(at: string, aid: Aid, seek: boolean): Opened | null {
  const frame = document.getElementById(at)
  const field = frame && fieldOf(frame)
  return field ? { aid, at, field, seek } : null
}

/**
 * What was pressed before the page was alive, and would have opened something: the press left the focus where it was. Who came there
 * with the Tab key pressed nothing.
 */
function openedBefore(): Opened | null {
  const pressed = document.activeElement
  const frame = frameOf(pressed)
  if (!frame || !pressed) return null
  if (pressed === fieldOf(frame))
    return offers(frame, 'calendar') ? openedAt(frame.id, 'calendar', false) : null
  const aid = frame.dataset.aids?.split(' ').find((one) => pressed.matches(`[data-aid="${one}"]`)) as
    | Aid
    | undefined
  return aid && !pressed.matches(':focus-visible') ? openedAt(frame.id, aid, true) : null
}

/** Closes it and goes on in the field. */
export function closeAt({ field }: Opened, open: Open): void {
  field.focus()
  open(null)
}

/**
 * A click into a field with a calendar opens it, the arrow down goes into it, Escape closes what is open and that alone.
 * Who types in one field and goes to the next takes the keyboard along, if it helps there; the other aids close when the reader
 * turns away.
 */
export function useFollowing(opened: Opened | null, open: Open): void {
  useEffect(() => {
    const before = openedBefore()
    if (!before) return
    // The phone's keyboard is there already: it goes again.
    if (before.aid === 'calendar' && !before.seek && underFinger()) keepKeyboardAway(before.field)
    open(before)
  }, [open])
  useEffect(() => {
    let pressed = false
    /** What a press moves would slip away under the finger: all of it waits until the press is over. */
    function afterPress(run: () => void) {
      if (pressed) addEventListener('pointerup', () => setTimeout(run), { once: true })
      else run()
    }
    function press({ type, target, pointerType }: PointerEvent) {
      pressed = type === 'pointerdown'
      const frame = frameOf(target)
      const field = frame && fieldOf(frame)
      // Before the field gets the focus: then the phone's keyboard would be on its way.
      const byFinger = pointerType === 'touch' || underFinger()
      if (pressed && byFinger && field === target && field && offers(frame, 'calendar'))
        keepKeyboardAway(field)
    }
    const outside = (target: EventTarget | null) =>
      target instanceof Node && document.contains(target) && frameOf(target)?.id !== opened?.at
    const belongs = opened !== null && opened.aid !== 'keyboard'

    function click({ target }: Event) {
      const frame = frameOf(target)
      const field = frame && fieldOf(frame)
      if (field && target === field && offers(frame, 'calendar')) {
        if (opened?.at !== frame.id && !isWritten(field)) open(openedAt(frame.id, 'calendar', false))
      } else if (belongs && outside(target)) open(null)
    }
    function focus({ target }: Event) {
      const frame = frameOf(target)
      if (belongs && outside(target)) afterPress(() => open(null))
      const next = frame && target === fieldOf(frame) && offers(frame, 'keyboard') && outside(target)
      if (opened?.aid !== 'keyboard') return
      if (next) afterPress(() => open(openedAt(frame.id, 'keyboard', false)))
      else if (outside(target) && takesText(target)) afterPress(() => open(null))
    }
    function key(event: KeyboardEvent) {
      const frame = frameOf(event.target)
      const closes = event.key === 'Escape' && opened !== null && frame?.id === opened.at
      const enters =
        event.key === 'ArrowDown' && frame && event.target === fieldOf(frame) && offers(frame, 'calendar')
      if (!closes && !enters) return
      // Neither the form nor what it stands in closes with it.
      event.preventDefault()
      event.stopPropagation()
      if (closes) closeAt(opened, open)
      else if (enters) open(openedAt(frame.id, 'calendar', true))
    }
    // What was sent needs no help any more.
    const sent = () => open(null)
    const listening = new AbortController()
    const { signal } = listening
    for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const)
      addEventListener(type, press, { capture: true, signal })
    addEventListener('click', click, { signal })
    addEventListener('focusin', focus, { signal })
    addEventListener('keydown', key, { capture: true, signal })
    addEventListener('submit', sent, { signal })
    return () => listening.abort()
  }, [opened, open])
}
