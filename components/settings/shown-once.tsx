'use client'
// A key or a link that is shown this once, in a field that can be marked and copied where no script runs.
import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'

export interface ShownOnceWords {
  heading: string
  text: string
  copy: string
  copied: string
}

const never = () => () => {}

export function ShownOnce({ id, secret, words }: { id: string; secret: string; words: ShownOnceWords }) {
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  // Copying by a button needs scripts; without them the button is not there.
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  useLayoutEffect(() => field.current?.select(), [])
  const copy = async () => {
    field.current?.select()
    await navigator.clipboard.writeText(secret)
    setCopied(true)
  }
  return (
    <div className={`${id} said entering grid gap-3 border-gold`}>
      <label htmlFor={id} className="font-medium">
        {words.heading}
      </label>
      <p id={`${id}-text`} className="small text-soft">
        {words.text}
      </p>
      <div className="flex flex-wrap gap-3">
        <input
          ref={field}
          id={id}
          value={secret}
          readOnly
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-text`}
          className="control mono min-w-0 flex-1 basis-60"
        />
        {scripted ? (
          <button type="button" onClick={copy} className="button grow sm:grow-0">
            <span aria-live="polite">{copied ? words.copied : words.copy}</span>
          </button>
        ) : null}
      </div>
    </div>
  )
}
