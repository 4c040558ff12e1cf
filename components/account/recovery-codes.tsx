'use client'
// Ten codes that are shown this once: to copy, to print, to keep as a file, and to be confirmed as kept before the way goes on.
import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'

export interface RecoveryCodesWords {
  heading: string
  intro: string
  copy: string
  copied: string
  print: string
  download: string
  kept: string
  goOn: string
}

interface RecoveryCodesProps {
  codes: string[]
  words: RecoveryCodesWords
  /** Where the way goes on. */
  goOn: string
}

const FILE = 'nps-oracle-recovery-codes.txt'
const never = () => () => {}

function download(codes: string[]) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([`${codes.join('\n')}\n`], { type: 'text/plain' }))
  link.download = FILE
  link.click()
  // Only once the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

export function RecoveryCodes({ codes, words, goOn }: RecoveryCodesProps) {
  const section = useRef<HTMLElement>(null)
  const [copied, setCopied] = useState(false)
  // These buttons need scripts; without them the buttons are not there.
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
      <h2 id="codes-heading" className="heading">
        {words.heading}
      </h2>
      <p>{words.intro}</p>
      <ol dir="ltr" className="codes-kept">
        {codes.map((code) => (
          <li key={code}>
            <code className="recovery-code">{code}</code>
          </li>
        ))}
      </ol>
      {scripted ? (
        <div className="print-hidden flex flex-wrap gap-3">
          <button type="button" className="button button-small grow" onClick={copy}>
            {words.copy}
          </button>
          <button type="button" className="button button-small grow" onClick={() => download(codes)}>
            {words.download}
          </button>
          <button type="button" className="button button-small grow" onClick={() => window.print()}>
            {words.print}
          </button>
          <span role="status" className="self-center text-emerald empty:hidden">
            {copied ? words.copied : ''}
          </span>
        </div>
      ) : null}
      <form action={path} className="print-hidden grid gap-3">
        {[...new URLSearchParams(query)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="ticked">
          <input type="checkbox" required />
          <span>{words.kept}</span>
        </label>
        <button type="submit" className="account-act button button-primary">
          {words.goOn}
        </button>
      </form>
    </section>
  )
}
