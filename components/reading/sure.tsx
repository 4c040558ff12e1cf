// How sure a reading is: what was known, with a tick, and what was not, with an empty ring.
import type { Part } from '@/lib/presentation/presented'
import { Icon } from '../ui/icon'

export function Sure({ part, level }: { part: Part; level: 2 | 3 }) {
  const Heading = `h${level}` as const
  return (
    <section className="sure measure grid justify-items-center gap-3 text-center">
      <Heading className="heading">{part.heading}</Heading>
      <ul className="small flex flex-wrap justify-center gap-x-5 gap-y-1">
        {part.lines.map(({ label, value, known }) => (
          <li key={label} className={`flex items-center gap-1.5 ${known ? 'text-soft' : 'text-muted'}`}>
            {known ? (
              <Icon name="check" className="size-4 text-emerald" />
            ) : (
              <span className="size-2.5 rounded-full border border-edge" />
            )}
            <span>
              {label}
              <span className="sr-only">: {value}</span>
            </span>
          </li>
        ))}
      </ul>
      <div className="small text-muted">
        {part.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </section>
  )
}
