// The numbers that carry a reading, as one composition: equal ones are joined, and each opens to its working, below all of them.
import { useTranslations } from 'next-intl'
import type { Line, Part } from '@/lib/presentation/presented'
import { Fold } from './fold'
import { Steps } from './working'

interface KeyNumbersProps {
  part: Part
  level: 2 | 3
  /** Whether the others are folded below. */
  more?: boolean
}

export function KeyNumbers({ part, level, more = true }: KeyNumbersProps) {
  const t = useTranslations('reading')
  const { lines, same = [], heading = '' } = part
  const Heading = `h${level}` as const
  const joined = (place: number) => same.some((places) => places.includes(place))
  return (
    <section>
      <Heading className="sr-only">{heading}</Heading>
      <ul className="key-numbers" data-of={lines.length}>
        {lines.map((line, place) => (
          <li key={line.label}>
            <Orb line={line} name={heading} joined={joined(place)} sign={place === lines.length - 1} />
          </li>
        ))}
      </ul>
      {same.map((places) => (
        <p key={places.join()} className="same-number">
          {t('same_as', { names: places.map((place) => lines[place]?.label).join(' · ') })}
        </p>
      ))}
      {more ? part.parts.map((more) => <Fold key={more.heading} part={more} />) : null}
    </section>
  )
}

interface OrbProps {
  line: Line
  /** Of all of them: one is open at a time. */
  name: string
  joined: boolean
  /** The last one is what was noticed. */
  sign: boolean
}

function Orb({ line, name, joined, sign }: OrbProps) {
  const t = useTranslations('reading')
  const circle = (
    <>
      <span className={`orb ${joined ? 'orb-joined' : ''} ${sign ? 'orb-sign' : ''}`}>
        <span className="orb-value">{line.value}</span>
      </span>
      <span className="orb-name">{line.label}</span>
      <span className="micro text-muted">{line.detail}</span>
    </>
  )
  if (!line.meaning && line.working.length === 0) return <div className="orb-whole">{circle}</div>
  return (
    <details name={name}>
      <summary className="orb-whole">
        {circle}
        <span className="orb-open small print-hidden">
          {t('working')}
          <span className="sr-only"> {line.label}</span>
        </span>
      </summary>
      <div className="orb-working card">
        <p className="eyebrow">{t('worked_out', { name: line.label ?? '' })}</p>
        <Steps steps={line.working} />
        {[...line.notes, line.meaning].map((note) =>
          note ? (
            <p key={note} className="small text-muted">
              {note}
            </p>
          ) : null,
        )}
      </div>
    </details>
  )
}
