'use client'
// A field with the buttons of what helps with writing into it. What a button opens stands under the field, in the page
// itself, so that it covers neither the field nor what comes after it; the field stays the plain one that it is.
import { type ComponentType, type ReactNode, type SyntheticEvent, useEffect, useId, useState } from 'react'
import { type Days, type PanelProps, useAssistance } from './assistance'
import { type Aid, closeAt, openedAt } from './following'

type Panel = ComponentType<PanelProps>

/** Their code comes when they are opened: the page is for asking. */
const PANELS: Record<Aid, () => Promise<Panel>> = {
  keyboard: async () => (await import('./keyboard/keyboard')).Keyboard,
  calendar: async () => (await import('./calendar/calendar')).Calendar,
  clock: async () => (await import('./clock/clock')).Clock,
  plate: async () => (await import('./plate/plate')).Plate,
}

/** Null while it is on its way. Where it could not be had, the next opening tries anew. */
function usePanel(aid: Aid | null): { Panel: Panel } | 'failed' | null {
  const [found, setFound] = useState<{ of: Aid; panel: { Panel: Panel } | 'failed' } | null>(null)
  useEffect(() => {
    if (!aid) return setFound(null)
    let wanted = true
    const take = (panel: { Panel: Panel } | 'failed') => {
      if (wanted) setFound({ of: aid, panel })
    }
    PANELS[aid]().then(
      (Panel) => take({ Panel }),
      () => take('failed'),
    )
    return () => {
      wanted = false
    }
  }, [aid])
  return found?.of === aid ? found.panel : null
}

interface AssistedProps {
  /** In the order of their buttons. */
  by: readonly Aid[]
  days?: Days
  children: ReactNode
}

/** What is chosen in a panel is no answer of the form around it. */
const stop = (event: SyntheticEvent) => event.stopPropagation()

/** Where the caret is, writing goes on. */
const keepFocus = (event: SyntheticEvent) => event.preventDefault()

export function Assisted({ by, days = 'any', children }: AssistedProps) {
  const id = useId()
  const { words, icons, opened, open } = useAssistance()
  const here = opened?.at === id ? opened : null
  // Another kind of thing is written now, with which this does not help.
  const outdated = here !== null && !by.includes(here.aid)
  useEffect(() => {
    if (outdated) open(null)
  }, [outdated, open])
  const shown = here && !outdated ? here : null
  const panel = usePanel(shown?.aid ?? null)
  return (
    <div id={id} data-aids={by.join(' ')} className="assisted">
      <div className="assisted-line">
        {children}
        {by.map((aid) => (
          <button
            key={aid}
            type="button"
            data-aid={aid}
            lang={aid === 'keyboard' ? 'en' : undefined}
            aria-label={words[aid].open}
            aria-expanded={here?.aid === aid}
            onMouseDown={aid === 'keyboard' ? keepFocus : undefined}
            onClick={() => (here?.aid === aid ? closeAt(here, open) : open(openedAt(id, aid, true)))}
            className="tool needs-script"
          >
            {icons[aid]}
          </button>
        ))}
      </div>
      {shown ? (
        <div
          onChange={stop}
          onInput={stop}
          aria-busy={panel === null}
          className={`assistance assistance-${shown.aid}`}
        >
          {panel === 'failed' ? <p role="alert">{words.unreachable}</p> : null}
          {panel !== null && panel !== 'failed' ? (
            <panel.Panel
              field={shown.field}
              seek={shown.seek}
              days={days}
              onClose={() => closeAt(shown, open)}
            />
          ) : null}
        </div>
      ) : null}
    </div>
  )
}
