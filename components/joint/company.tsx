// What the people make as a group, in a few quiet lines.
import type { Part } from '@/lib/presentation/presented'

export function Company({ part, level }: { part: Part; level: 2 | 3 }) {
  const Heading = `h${level}` as const
  return (
    <div className="sections">
      <section className="company section">
        <Heading className="section-head">{part.heading}</Heading>
        <div className="section-text">
          {part.lines.map(({ label, value, notes }) => (
            <p key={label}>
              {label}: <span className="figures text-moonlight">{value}</span>. {notes.join(' ')}
            </p>
          ))}
        </div>
      </section>
    </div>
  )
}
