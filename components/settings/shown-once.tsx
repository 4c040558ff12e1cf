'use client'
// A key that is shown this once, in a field that can be marked and copied where no script runs.
import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'

export interface NewKeyWords {
  created: string
  created_text: string
  copy: string
  copied: string
}

const never = () => () => {}

export function NewKey({ secret, words }: { secret: string; words: NewKeyWords }) {
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
    <div className="new-key grid gap-3 rounded-control border border-gold px-4 py-4">
      <label htmlFor="new-key" className="font-semibold">
        {words.created}
      </label>
      <p id="new-key-text">{words.created_text}</p>
      <div className="flex flex-wrap gap-3">
        <input
          ref={field}
          id="new-key"
          value={secret}
          readOnly
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          aria-describedby="new-key-text"
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
