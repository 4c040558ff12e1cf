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
    <div className={`${id} grid gap-3 rounded-control border border-gold px-4 py-4`}>
      <label htmlFor={id} className="font-semibold">
        {words.heading}
      </label>
      <p id={`${id}-text`}>{words.text}</p>
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
          className="control min-w-0 flex-1 basis-72 font-mono text-[0.875rem]"
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
