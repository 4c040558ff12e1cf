// What a specialist wants to see: the stamp, by which rules it was computed, and the whole working.
import type { Part } from '@/lib/presentation/presented'
import { Code } from './code'
import { WholeWorking } from './working'

export function Technical({ part }: { part: Part }) {
  return (
    <details className="border-t border-hairline pt-2">
      <summary className="disclosure flex min-h-11 items-center font-semibold">{part.heading}</summary>
      <dl className="grid gap-x-6 gap-y-2 py-2 text-[0.9375em] sm:grid-cols-[max-content_1fr]">
        {part.lines.map(({ label, value, code }) => (
          <div key={label} className="sm:contents">
            <dt className="text-muted">{label}</dt>
            <dd>{code ? <Code>{code}</Code> : value}</dd>
          </div>
        ))}
      </dl>
      {part.parts.map((trace) => (
        <WholeWorking key={trace.heading} part={trace} />
      ))}
    </details>
  )
}
