// How the people go together: the ring of their seals with the score of all in its middle, and beside it every two as a table.
import { type Part, partsOf } from '@/lib/presentation/presented'
import { PairTable } from './pair-table'
import { Ring } from './ring'

interface TogetherProps {
  part: Part
  /** What is said to each, which holds their seals. */
  people: Part[]
  level: 2 | 3
}

export function Together({ part, people, level }: TogetherProps) {
  const Heading = `h${level}` as const
  const [all] = part.lines
  const [matrix] = partsOf(part, 'matrix')
  const picture = matrix?.picture
  return (
    <section className="compatibility-section" data-of={people.length}>
      <Heading className="sr-only">{part.heading}</Heading>
      <div className="bond-ring" data-of={people.length}>
        {picture ? <Ring picture={picture} seals={people.map(({ seal }) => seal)} /> : null}
        <div className="ring-middle">
          <p className="ring-score">
            <span className="compatibility-score figures">{all?.value}</span>
            <span className="small block text-muted">{all?.label}</span>
            <span className="small block text-muted">{all?.detail}</span>
          </p>
        </div>
      </div>
      {picture && people.length > 2 ? (
        <PairTable part={matrix} picture={picture} level={level === 2 ? 3 : 4} />
      ) : null}
    </section>
  )
}
