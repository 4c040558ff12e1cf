'use client'
// The ritual: the sign in the ring of sixty, the stages of a reading, and the way to call it off. A stage is ticked, and its quarter of
// the ring lit, when the server has told its time; nothing moves before.
import { type RefCallback, useCallback } from 'react'
import { Dial } from '@/components/glyphs/dial'
import { LOCALE, type Locale } from '@/lib/platform/i18n/locales'

export type StepKey = 'checked' | 'computed' | 'worded' | 'saved'
const STEPS: StepKey[] = ['checked', 'computed', 'worded', 'saved']
const HAIRS = 60

export interface LoadingWords {
  working: string
  milliseconds: string
  cancel: string
  steps: Record<StepKey, string>
}

interface LoadingIndicatorProps {
  locale: Locale
  words: LoadingWords
  question: string
  sign: string
  /** What was done; null while no answer has come. */
  done: { key: StepKey; ms: number }[] | null
  onCancel: () => void
}

export function LoadingIndicator({ locale, words, question, sign, done, onCancel }: LoadingIndicatorProps) {
  const format = new Intl.NumberFormat(LOCALE[locale].tag, {
    numberingSystem: LOCALE[locale].numerals,
    maximumFractionDigits: 1,
  })
  // The button that was pressed is gone; what can be pressed now has the focus, and is in sight.
  const focus: RefCallback<HTMLButtonElement> = useCallback((button) => {
    button?.focus({ preventScroll: true })
    button?.closest('.loading-indicator')?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div className="loading-indicator ritual">
      <p dir="auto" className="voice text-[1.25em]">
        {question}
      </p>
      <Dial lit={((done?.length ?? 0) / STEPS.length) * HAIRS} className="dial">
        <bdi className="figures text-[1.75rem] text-gold">{sign}</bdi>
      </Dial>
      <p className="sr-only">{words.working}</p>
      <ol className="ritual-steps">
        {STEPS.map((key) => {
          const step = done?.find((one) => one.key === key)
          return (
            <li key={key} data-done={step ? '' : undefined}>
              <svg viewBox="0 0 16 16" fill="none" strokeWidth="1.5" className="size-4" aria-hidden="true">
                {step ? (
                  <path d="M3 8.5l3.5 3.5L13 4.5" className="stroke-emerald" strokeLinecap="round" />
                ) : (
                  <circle cx="8" cy="8" r="4" className="stroke-edge" />
                )}
              </svg>
              <span className="grow">{words.steps[key]}</span>
              {step ? (
                <bdi className="small figures text-muted">{`${format.format(step.ms)} ${words.milliseconds}`}</bdi>
              ) : null}
            </li>
          )
        })}
      </ol>
      <button ref={focus} type="button" onClick={onCancel} className="button button-quiet">
        {words.cancel}
      </button>
    </div>
  )
}
