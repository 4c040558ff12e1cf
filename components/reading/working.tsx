// The working of numbers, opened on demand: for one number with its named parts, or whole as the engine wrote it down.
import { useTranslations } from 'next-intl'
import type { Line, Part, Step } from '@/lib/presentation/presented'

/** Every step of some numbers, under the name of what it computes. */
export function Steps({ steps }: { steps: Step[] }) {
  return (
    <ol className="grid gap-2 text-[0.9375em]">
      {steps.map(({ name, text }) => (
        <li key={`${name} ${text}`}>
          <span className="block text-muted">{name}</span>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  )
}

export function Working({ line }: { line: Line }) {
  const t = useTranslations('reading')
  return (
    <details className="print-hidden mt-2">
      <summary className="disclosure flex min-h-11 items-center text-[0.9375em] text-oracle">
        <span>
          {t('working')}
          <span className="sr-only"> {line.label}</span>
        </span>
      </summary>
      <div className="grid gap-3 pb-2">
        <p className="text-[0.9375em]">{line.meaning}</p>
        <Steps steps={line.working} />
      </div>
    </details>
  )
}

/** Every step, under the path that the document and the API give it. */
export function WholeWorking({ part }: { part: Part }) {
  return (
    <details className="print-hidden">
      <summary className="disclosure flex min-h-11 items-center text-oracle">{part.heading}</summary>
      <ol className="grid gap-2 text-[0.875em]">
        {part.steps.map(({ name, text }) => (
          <li key={`${name} ${text}`} className="border-t border-hairline pt-2">
            <code dir="ltr" className="block text-muted rtl:text-end">
              {name}
            </code>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </details>
  )
}
