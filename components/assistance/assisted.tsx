'use client'
// A field with the buttons of what helps with writing into it. What a button opens stands under the field, in the page
// itself, so that it covers neither the field nor what comes after it; the field stays the plain one that it is.
import {
  type ComponentType,
  lazy,
  type ReactNode,
  Suspense,
  type SyntheticEvent,
  useEffect,
  useId,
} from 'react'
import { type Days, type PanelProps, useAssistance } from './assistance'
import { type Aid, closeAt, openedAt } from './following'

/** Their code comes when they are opened: the page is for asking. */
const PANELS: Record<Aid, ComponentType<PanelProps>> = {
  keyboard: lazy(async () => ({ default: (await import('./keyboard/keyboard')).Keyboard })),
  calendar: lazy(async () => ({ default: (await import('./calendar/calendar')).Calendar })),
  clock: lazy(async () => ({ default: (await import('./clock/clock')).Clock })),
  plate: lazy(async () => ({ default: (await import('./plate/plate')).Plate })),
}

interface AssistedProps {
  /** In the order of their buttons. */
  by: readonly Aid[]
  days?: Days
  children: ReactNode
}

/** What is chosen in a panel is no answer of the form around it. */
const stop = (event: SyntheticEvent) => event.stopPropagation()

export function Assisted({ by, days = 'any', children }: AssistedProps) {
  const id = useId()
  const { words, icons, opened, open } = useAssistance()
  const here = opened?.at === id ? opened : null
  // Another kind of thing is written now, with which this does not help.
  const outdated = here !== null && !by.includes(here.aid)
  useEffect(() => {
    if (outdated) open(null)
  }, [outdated, open])
  const Panel = here && !outdated ? PANELS[here.aid] : null
  return (
    <div id={id} data-aids={by.join(' ')} className="assisted">
      <div className="assisted-line">
        {children}
        {by.map((aid) => (
          <button
            key={aid}
            type="button"
            lang={aid === 'keyboard' ? 'en' : undefined}
            aria-label={words[aid].open}
            aria-expanded={here?.aid === aid}
            onClick={() => (here?.aid === aid ? closeAt(here, open) : open(openedAt(id, aid, true)))}
            className="tool needs-script"
          >
            {icons[aid]}
          </button>
        ))}
      </div>
      {here && Panel ? (
        <div onChange={stop} onInput={stop} className={`assistance assistance-${here.aid}`}>
          <Suspense fallback={<p className="assistance-wait" aria-busy="true" />}>
            <Panel field={here.field} seek={here.seek} days={days} onClose={() => closeAt(here, open)} />
          </Suspense>
        </div>
      ) : null}
    </div>
  )
}
