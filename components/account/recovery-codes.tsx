'use client'
// Ten codes that are shown this once: to copy, to print, and to be confirmed as kept before the way goes on.
import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'

export interface RecoveryCodesWords {
  heading: string
  intro: string
  copy: string
  copied: string
  print: string
  kept: string
  goOn: string
}

interface RecoveryCodesProps {
  codes: string[]
  words: RecoveryCodesWords
  /** Where the way goes on. */
  goOn: string
}

const never = () => () => {}

export function RecoveryCodes({ codes, words, goOn }: RecoveryCodesProps) {
  const section = useRef<HTMLElement>(null)
  const [copied, setCopied] = useState(false)
  // Copying and printing need scripts; without them the buttons are not there.
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  useLayoutEffect(() => section.current?.focus(), [])
  const [path = '', query = ''] = goOn.split('?')
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'))
    setCopied(true)
  }
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-labelledby="codes-heading"
      className="recovery-codes grid gap-5"
    >
      <h2 id="codes-heading" className="text-[1.25rem]">
        {words.heading}
      </h2>
      <p>{words.intro}</p>
      <ol dir="ltr" className="grid gap-1 rounded-control bg-raised px-4 py-3 sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>
            <code className="recovery-code">{code}</code>
          </li>
        ))}
      </ol>
      {scripted ? (
        <div className="print-hidden flex flex-wrap gap-3">
          <button type="button" className="button grow sm:grow-0" onClick={copy}>
            {words.copy}
          </button>
          <button type="button" className="button grow sm:grow-0" onClick={() => window.print()}>
            {words.print}
          </button>
          <span role="status" className="self-center text-emerald">
            {copied ? words.copied : ''}
          </span>
        </div>
      ) : null}
      <form action={path} className="print-hidden grid gap-3">
        {[...new URLSearchParams(query)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="flex min-h-11 items-center gap-3">
          <input type="checkbox" required className="size-5 flex-none accent-oracle" />
          <span>{words.kept}</span>
        </label>
        <div>
          <button type="submit" className="button button-primary w-full sm:w-auto">
            {words.goOn}
          </button>
        </div>
      </form>
    </section>
  )
}
