// The working of numbers, opened on demand: for one number with its named parts, or whole as the engine wrote it down.
import { useLocale, useTranslations } from 'next-intl'
import type { Step } from '@/lib/engine'
import { pathText, stepText } from '@/lib/interpretation/trace-text'
import { type GlossaryTerm, glossaryEntry } from './glossary'

/** Of the paths, the number itself first, the one that a step belongs to. */
const pathOf = (step: Step, paths: readonly string[]) =>
  paths.find((path) => step.of === path || step.of.startsWith(`${path}.`))

export const hasWorking = (trace: Step[], paths: readonly string[]) =>
  trace.some((step) => pathOf(step, paths) !== undefined)

interface StepsProps {
  trace: Step[]
  /** Paths of the numbers whose steps are shown; the first is the number itself. */
  paths: readonly string[]
  /** The number's own name. */
  label: string
}

/** Every step of some numbers, under the name of what it computes. */
export function Steps({ trace, paths, label }: StepsProps) {
  const locale = useLocale()
  const nameOf = (of: string, path: string) => {
    if (of === paths[0]) return label
    const part = of.slice(path.length + 1)
    // A part that is only a place, such as the first of several, says nothing without what it is a part of.
    const own = path.slice(path.lastIndexOf('.') + 1)
    return pathText(part === '' || /^\d/.test(part) ? [own, part].filter(Boolean).join('.') : part, locale)
  }
  return (
    <ol className="grid gap-2 text-[0.9375em]">
      {trace.map((step) => {
        const path = pathOf(step, paths)
        return path === undefined ? null : (
          <li key={`${step.of} ${step.rule}`}>
            <span className="block text-muted first-letter:uppercase">{nameOf(step.of, path)}</span>
            <span>{stepText(step, locale)}</span>
          </li>
        )
      })}
    </ol>
  )
}

export function Working({ term, ...steps }: StepsProps & { term?: GlossaryTerm }) {
  const t = useTranslations('reading')
  const locale = useLocale()
  return (
    <details className="print-hidden mt-2">
      <summary className="disclosure flex min-h-11 items-center text-[0.9375em] text-oracle">
        <span>
          {t('working')}
          <span className="sr-only"> {steps.label}</span>
        </span>
      </summary>
      <div className="grid gap-3 pb-2">
        {term ? <p className="text-[0.9375em]">{glossaryEntry(term, locale).meaning}</p> : null}
        <Steps {...steps} />
      </div>
    </details>
  )
}

/** Every step, under the path that the document and the API give it. */
export function WholeWorking({ trace }: { trace: Step[] }) {
  const t = useTranslations('reading')
  const locale = useLocale()
  return (
    <details className="print-hidden">
      <summary className="disclosure flex min-h-11 items-center text-oracle">{t('all_working')}</summary>
      <ol className="grid gap-2 text-[0.875em]">
        {trace.map((step) => (
          <li key={`${step.of} ${step.rule}`} className="border-t border-hairline pt-2">
            <code dir="ltr" className="block text-muted rtl:text-end">
              {step.of}
            </code>
            <span>{stepText(step, locale)}</span>
          </li>
        ))}
      </ol>
    </details>
  )
}
