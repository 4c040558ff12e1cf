// What holds between every two: cards for the pairs of which there is something to say, the others folded together below.
import { useTranslations } from 'next-intl'
import type { Cell, Part } from '@/lib/presentation/presented'
import { type Keeping, KeepPassage } from '../reading/keep-passage'
import { Why } from '../reading/section'
import { PAIRS_ANCHOR, pairAnchor } from './anchors'
import { PairCount } from './pair-count'

interface PairsProps {
  part: Part
  /** What each pair is among them, in the same order. */
  marks: Cell['mark'][]
  level: 2 | 3
  /** Whether there are words of them; without, all are folded. */
  words: boolean
  keeping: Keeping | undefined
}

interface Placed {
  pair: Part
  mark: Cell['mark']
  anchor: string
}

export function Pairs({ part, marks, level, words, keeping }: PairsProps) {
  const t = useTranslations('joint')
  const Heading = `h${level}` as const
  const placed = part.parts.map((pair, place): Placed => {
    return { pair, mark: marks[place] ?? null, anchor: pairAnchor(place) }
  })
  const told = placed.filter(({ pair, mark }) => words && (pair.paragraphs.length > 0 || mark))
  const folded = placed.filter((one) => !told.includes(one))
  return (
    <section id={PAIRS_ANCHOR} className="pairs-section">
      <Heading className="heading text-center">{part.heading}</Heading>
      {told.length > 0 ? (
        <div className="pair-cards">
          {told.map((one) => (
            <Card key={one.anchor} {...one} level={level === 2 ? 3 : 4} keeping={keeping} />
          ))}
        </div>
      ) : null}
      {folded.length > 0 ? (
        <details className="drawer measure print-hidden">
          <summary className="drawer-head">{t(told.length > 0 ? 'other_pairs' : 'all_pairs')}</summary>
          <ul className="pb-4">
            {folded.map((one) => (
              <Row key={one.anchor} {...one} />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}

function Card({
  pair,
  mark,
  anchor,
  level,
  keeping,
}: Placed & Pick<PairsProps, 'keeping'> & { level: 3 | 4 }) {
  const t = useTranslations('reading')
  const Heading = `h${level}` as const
  return (
    <section id={anchor} className="pair-card card">
      <div className="pair-head">
        <Heading className="heading">{pair.heading}</Heading>
        <PairScore pair={pair} mark={mark} />
      </div>
      {pair.paragraphs.map((text) => (
        <p key={text} {...pair.written} className="text-soft">
          {text}
        </p>
      ))}
      <Why parts={pair.parts} />
      {pair.paragraphs.length > 0 ? <KeepPassage part={pair} keeping={keeping} /> : null}
      <details className="pair print-hidden">
        <summary className="disclosure link small">
          {t('working')}
          <span className="sr-only"> {pair.heading}</span>
        </summary>
        <PairCount parts={pair.parts} />
      </details>
    </section>
  )
}

function Row({ pair, mark, anchor }: Placed) {
  return (
    <li className="pair-row">
      <details className="pair">
        <summary className="disclosure flex min-h-12 items-center">
          <span className="flex grow flex-wrap items-baseline justify-between gap-x-4 py-1">
            {pair.heading}
            <PairScore pair={pair} mark={mark} />
          </span>
        </summary>
        <div id={anchor} className="ps-[1.125rem] pb-4">
          <PairCount parts={pair.parts} />
        </div>
      </details>
    </li>
  )
}

/** The number, how easy that is, and what the pair is among the others. */
function PairScore({ pair, mark }: Pick<Placed, 'pair' | 'mark'>) {
  return pair.lines.map(({ value, detail, notes }) => (
    <span key={value} className="micro text-muted">
      {[detail, ...notes].join(' · ')}{' '}
      <bdi className={`pair-score figures ${mark ? `pair-score-${mark}` : ''}`}>{value}</bdi>
    </span>
  ))
}
