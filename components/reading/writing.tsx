'use client'
// Words while a model writes them: the steps as they are done, and each section when it has passed its checks. What comes last is the
// page itself, with the words as they were kept.
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useState } from 'react'

export interface WritingWords {
  writing: string
  hint: string
  asked: string
  answering: string
  /** With {title}. */
  arrived: string
  cancel: string
}

interface WritingProps {
  /** Of the heads of sections. */
  level: 2 | 3
  /** Where the words come from, and where they are stopped. */
  address: string
  words: WritingWords
  /** Of the words: their language and side. */
  written: { lang: string; dir: 'ltr' | 'rtl' }
  /** For who has no scripts. */
  children: ReactNode
}

interface Section {
  at: string
  /** Its place among the others. */
  index: number
  title: string
  text: string
}
type Told =
  | { type: 'step'; step: 'asked' | 'answering' }
  | ({ type: 'section' } & Section)
  | { type: 'words' }

/** Where the stream breaks, the page looks again after so long. */
const LOOK_MS = 3_000

/** Calls with each line as soon as it is whole. */
async function read(address: string, signal: AbortSignal, tell: (told: Told) => void): Promise<void> {
  const response = await fetch(address, { headers: { accept: 'application/x-ndjson' }, signal })
  if (!response.ok || !response.body) throw new Error('no stream')
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) tell(JSON.parse(line) as Told)
  }
}

export function Writing({ level, address, words, written, children }: WritingProps) {
  const Heading = `h${level}` as const
  const router = useRouter()
  const [sections, setSections] = useState<Section[]>([])
  const [said, setSaid] = useState('')
  const own = useRef<HTMLElement>(null)

  useEffect(() => {
    const leave = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => router.refresh()
    const tell = (told: Told) => {
      if (told.type === 'step') setSaid(words[told.step])
      else if (told.type === 'words') look()
      else {
        setSections((now) => [...now, told].sort((one, other) => one.index - other.index))
        setSaid(words.arrived.replace('{title}', told.title))
      }
    }
    read(address, leave.signal, tell).catch(() => {
      if (!leave.signal.aborted) timer = setTimeout(look, LOOK_MS)
    })
    return () => {
      leave.abort()
      clearTimeout(timer)
    }
  }, [address, router, words])

  async function cancel() {
    // Who pressed the button goes on where it was.
    own.current?.focus()
    await fetch(address, { method: 'DELETE' }).catch(() => {})
    router.refresh()
  }

  return (
    <section
      ref={own}
      tabIndex={-1}
      aria-busy="true"
      aria-label={words.writing}
      className="writing measure grid gap-8"
    >
      {sections.map(({ at, title, text }) => (
        <section key={at} {...written} className="entering">
          <Heading className="heading">{title}</Heading>
          <p className="mt-2 whitespace-pre-line">{text}</p>
        </section>
      ))}
      <div className="flex flex-wrap items-center justify-between gap-4 said">
        <div>
          <p className="flex items-center gap-3 font-semibold">
            <svg
              viewBox="0 0 16 16"
              fill="none"
              strokeWidth="2"
              className="size-4 flex-none"
              aria-hidden="true"
            >
              <circle cx="8" cy="8" r="4" className="breathing stroke-oracle" />
            </svg>
            {words.writing}
          </p>
          <p className="small text-muted">{words.hint}</p>
          <p role="status" className="small text-muted">
            {said}
          </p>
        </div>
        <button type="button" onClick={cancel} className="button">
          {words.cancel}
        </button>
        <noscript>{children}</noscript>
      </div>
    </section>
  )
}
