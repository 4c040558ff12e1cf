// Who the people are together: each with role and element as small pictures, and what is missing among them.
import { ElementGlyph, RoleGlyph } from '@/components/ui/glyphs'
import { type Line, type Part, partsOf } from '@/lib/presentation/presented'

export function Company({ part }: { part: Part }) {
  return (
    <div className="grid gap-4">
      <ul className="company-list grid gap-3 sm:grid-cols-2">
        {partsOf(part, 'member').map((member) => (
          <li key={member.heading} className="rounded-control border border-hairline bg-raised px-4 py-3">
            <p className="font-semibold">
              <bdi>{member.heading}</bdi>
            </p>
            {member.lines.map((line) => (
              <span key={line.value} className="mt-1 flex items-center gap-2">
                <Sign of={line.glyph} />
                <span>
                  {line.value} <span className="text-muted">({line.detail})</span>
                </span>
              </span>
            ))}
          </li>
        ))}
      </ul>
      <ul className="grid gap-1 text-[0.9375em] text-muted">
        {partsOf(part, 'facts').flatMap(({ lines }) =>
          lines.flatMap(({ label, value, notes }) => [
            <li key={label}>
              {label} <span className="font-semibold text-gold">{value}</span>
            </li>,
            ...notes.map((note) => <li key={note}>{note}</li>),
          ]),
        )}
      </ul>
    </div>
  )
}

function Sign({ of }: { of: Line['glyph'] }) {
  if (!of) return null
  return 'role' in of ? <RoleGlyph role={of.role} /> : <ElementGlyph element={of.element} />
}
