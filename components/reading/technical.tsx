// What a specialist wants to see, on a page of its own: the stamp, by which rules it was computed, and the whole working.
import type { Part } from '@/lib/presentation/presented'
import { Code } from './code'
import { WholeWorking } from './working'

export function Technical({ part }: { part: Part }) {
  return (
    <div className="technical grid gap-10">
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-[max-content_1fr]">
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
    </div>
  )
}
