// A group of results, a line each: what it is called and what it is. A line opens to what the word means and to the
// working.
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Step } from '@/lib/engine'
import { type GlossaryTerm, glossaryEntry } from './glossary'
import { hasWorking, Steps } from './working'

export interface ResultLine {
  label: string
  /** null: not computed, and left out. */
  value: ReactNode
  /** A few words beside the label. */
  detail?: string
  /** What a reader has to know about this very value. */
  notes?: string[]
  term?: GlossaryTerm
  /** Where its working is; the first path is the result itself. */
  paths?: readonly string[]
}

interface LinesProps {
  heading: string
  lines: ResultLine[]
  trace: Step[]
}

function Line({ line, trace }: { line: ResultLine; trace: Step[] }) {
  const t = useTranslations('reading')
  const locale = useLocale()
  const { label, value, detail, notes = [], term, paths = [] } = line
  const worked = hasWorking(trace, paths)
  const what = (
    <>
      <span className="grow">
        {label}
        {detail ? <span className="block text-[0.9375em] text-muted">{detail}</span> : null}
      </span>
      <span className="max-w-[60%] flex-none text-end font-semibold">{value}</span>
    </>
  )
  if (!worked && !term && notes.length === 0)
    return <div className="flex min-h-11 items-center gap-4 py-1 ps-[1.125rem]">{what}</div>
  return (
    <details>
      <summary className="disclosure flex min-h-11 items-center py-1">
        <span className="flex grow items-center gap-4">{what}</span>
        <span className="sr-only">{t('working')}</span>
      </summary>
      <div className="grid gap-3 ps-[1.125rem] pb-3 text-[0.9375em]">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {term ? <p className="text-muted">{glossaryEntry(term, locale).meaning}</p> : null}
        {worked ? <Steps trace={trace} paths={paths} label={label} /> : null}
      </div>
    </details>
  )
}

export function Lines({ heading, lines, trace }: LinesProps) {
  const known = lines.filter(({ value }) => value !== null)
  if (known.length === 0) return null
  return (
    <section>
      <h4 className="text-[0.9375em] font-semibold text-muted">{heading}</h4>
      <ul className="mt-1">
        {known.map((line) => (
          <li key={line.label} className="border-t border-hairline">
            <Line line={line} trace={trace} />
          </li>
        ))}
      </ul>
    </section>
  )
}
