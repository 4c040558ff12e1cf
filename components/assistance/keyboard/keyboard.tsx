'use client'
// The Persian keyboard on the screen. It writes into the field that it was opened for, at the caret, and leaves the focus where it is.
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react'
import { type PanelProps, useAssistance } from '../assistance'
import { boardOf, type Key, type Layer } from './layout'
import { neighbour } from './moves'
import { ScreenKey } from './screen-key'
import { erase, type } from './typing'
import { useFingers } from './use-fingers'
import { useHold } from './use-hold'
import { useOrder } from './use-order'
import { usePressed } from './use-pressed'
import { useRoom } from './use-room'

const OTHER = { standard: 'alphabet', alphabet: 'standard' } as const

const erases = (key: Key) => 'does' in key && key.does === 'backspace'

/** Pressing a key takes the focus from nobody. */
const keepFocus = (event: MouseEvent) => event.preventDefault()

/** An arrow leads to the key that is seen there. */
function move(event: KeyboardEvent<HTMLElement>) {
  const keys = [...event.currentTarget.querySelectorAll('button')]
  const boxes = keys.map((key) => key.getBoundingClientRect())
  const from = boxes[keys.findIndex((key) => key.matches(':focus'))]
  const to = from && neighbour(boxes, from, event.key)
  if (!to) return
  event.preventDefault()
  keys[boxes.indexOf(to)]?.focus()
}

export function Keyboard({ field, seek, onClose }: PanelProps) {
  const { words, icons } = useAssistance()
  const said = words.keyboard
  const { order, wide, choose } = useOrder()
  const { codes, shift } = usePressed()
  const root = useRef<HTMLElement>(null)
  const [chosen, setLayer] = useState<Layer>('letters')
  /** The key that the Tab key comes to. */
  const [stop, setStop] = useState('0-0')
  const hold = useHold(() => erase(field))
  useRoom(field, seek, root)

  const layer = chosen === 'letters' && shift ? 'shifted' : chosen
  const { direction, rows } = boardOf(order, layer, wide)
  const lines = rows.map((row, line) => row.map((key, place) => ({ key, at: `${line}-${place}` })))
  /** Where this layer has no such key, its first. */
  const reached = lines.some((line) => line.some(({ at }) => at === stop)) ? stop : '0-0'

  function press(key: Key) {
    if ('types' in key) {
      type(field, key.types)
      if (chosen === 'shifted') setLayer('letters')
    } else if (key.does === 'backspace') erase(field)
    else setLayer(key.does === chosen ? 'letters' : key.does)
  }
  const fingers = useFingers((key) => {
    if (erases(key)) hold.stop()
    if (!(erases(key) && hold.repeated())) press(key)
  })
  return (
    <section
      ref={root}
      aria-label={said.title}
      onMouseDown={keepFocus}
      onContextMenu={keepFocus}
      className={seek ? 'persian-keyboard entering' : 'persian-keyboard'}
    >
      <div className="keyboard-bar">
        <p className="keyboard-field">{field.labels?.[0]?.textContent ?? field.ariaLabel}</p>
        <button
          type="button"
          onClick={() => {
            choose(OTHER[order])
            setLayer('letters')
          }}
          data-label={said[OTHER[order]]}
          aria-label={said[OTHER[order]]}
          className="link keyboard-order"
        />
        <button
          type="button"
          lang="en"
          aria-label={said.close}
          title={said.leave}
          onClick={onClose}
          className="tool"
        >
          {icons.close}
        </button>
      </div>
      <div role="toolbar" aria-label={said[order]} onKeyDown={move} className="keys" dir={direction}>
        {lines.map((line) => (
          <div key={line[0]?.at} className="key-row">
            {line.map(({ key, at }) => {
              const holding = erases(key) ? hold : null
              return (
                <ScreenKey
                  key={at}
                  value={key}
                  lit={'code' in key && key.code !== undefined && codes.has(key.code)}
                  tabIndex={reached === at ? 0 : -1}
                  onFocus={() => setStop(at)}
                  onClick={(event) => {
                    const done = fingers.written(event) || (event.detail > 0 && holding?.repeated())
                    if (!done) press(key)
                  }}
                  onPointerDown={(event) => {
                    fingers.onPointerDown(event, key)
                    holding?.start()
                  }}
                  onPointerUp={(event) => {
                    holding?.stop()
                    fingers.onPointerUp(event)
                  }}
                  onPointerLeave={holding?.stop}
                  onPointerCancel={(event) => {
                    holding?.stop()
                    fingers.onPointerCancel(event)
                  }}
                  {...('does' in key && key.does === 'shifted' && { 'aria-pressed': layer === 'shifted' })}
                />
              )
            })}
          </div>
        ))}
      </div>
    </section>
  )
}
