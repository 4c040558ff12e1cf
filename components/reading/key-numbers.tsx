// The numbers that carry a reading, each with the arithmetic that made it, and the others folded below.
import type { Part } from '@/lib/presentation/presented'
import { Fold } from './fold'
import { Working } from './working'

interface KeyNumbersProps {
  part: Part
  /** Whether what stands around it says already what it is. */
  named?: boolean
}

export function KeyNumbers({ part, named = false }: KeyNumbersProps) {
  return (
    <section>
      {named ? null : <h3 className="text-[1.125rem]">{part.heading}</h3>}
      <ul className="key-numbers mt-3 mb-6 grid items-start gap-4 sm:grid-cols-2">
        {part.lines.map((line) => (
          <li key={line.label} className="rounded-control border border-hairline bg-raised px-4 pt-3 pb-1">
            <div className="flex items-center gap-4">
              <span className="min-w-10 flex-none text-center text-[2rem] leading-tight font-semibold text-gold">
                {line.value}
              </span>
              <span className="leading-snug">
                <span className="block font-semibold">{line.label}</span>
                <span className="block text-[0.9375em] text-muted">{line.detail}</span>
              </span>
            </div>
            {line.notes.map((note) => (
              <p key={note} className="mt-2 text-[0.9375em]">
                {note}
              </p>
            ))}
            {line.meaning ? <Working line={line} /> : null}
          </li>
        ))}
      </ul>
      {part.parts.map((more) => (
        <Fold key={more.heading} part={more} className="border-t border-hairline" />
      ))}
    </section>
  )
}
