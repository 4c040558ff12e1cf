'use client'
// The stages of a reading: named while the work goes on, each with its measured time once the answer is there.
import { LOCALE, type Locale } from '@/lib/platform/i18n/locales'

export type StepKey = 'checked' | 'computed' | 'worded' | 'saved'
const STEPS: StepKey[] = ['checked', 'computed', 'worded', 'saved']

export interface LoadingWords {
  working: string
  milliseconds: string
  steps: Record<StepKey, string>
}

/** The button that was pressed may stand at the lower edge of a small screen. */
const bringIntoView = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'nearest' })

interface LoadingIndicatorProps {
  locale: Locale
  words: LoadingWords
  /** What was done; null while no answer has come. */
  done: { key: StepKey; ms: number }[] | null
}

export function LoadingIndicator({ locale, words, done }: LoadingIndicatorProps) {
  const format = new Intl.NumberFormat(LOCALE[locale].tag, {
    numberingSystem: LOCALE[locale].numerals,
    maximumFractionDigits: 1,
  })
  return (
    <div
      ref={bringIntoView}
      className="loading-indicator mt-5 rounded-control border border-hairline bg-raised px-4 py-3"
    >
      <p className="font-semibold">{words.working}</p>
      <ol className="mt-2 grid gap-1 text-[0.9375em] text-muted">
        {STEPS.map((key) => {
          const step = done?.find((one) => one.key === key)
          return (
            <li key={key} className="flex items-center gap-3">
              <svg
                viewBox="0 0 16 16"
                fill="none"
                strokeWidth="2"
                className="size-4 flex-none"
                aria-hidden="true"
              >
                {step ? (
                  <path d="M3 8.5l3.5 3.5L13 4.5" className="stroke-emerald" strokeLinecap="round" />
                ) : (
                  <circle cx="8" cy="8" r="4" className="breathing stroke-oracle" />
                )}
              </svg>
              <span className="grow">{words.steps[key]}</span>
              {step ? (
                <bdi className="tabular-nums">{`${format.format(step.ms)} ${words.milliseconds}`}</bdi>
              ) : null}
            </li>
          )
        })}
      </ol>
    </div>
  )
}
