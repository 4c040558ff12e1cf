// Every two people as a table with their names: each score leads to what is known of that pair. The easiest and the most delicate are
// marked by their edge, and by a word.
import { useTranslations } from 'next-intl'
import type { Line, Part, Picture } from '@/lib/presentation/presented'
import { pairAnchor } from './anchors'

interface PairTableProps {
  part: Part
  picture: Picture
  level: 3 | 4
}

export function PairTable({ part, picture: { names, cells, caption }, level }: PairTableProps) {
  const Heading = `h${level}` as const
  const columns = names.slice(0, -1)
  return (
    <div className="pair-table">
      <Heading className="heading">{part.heading}</Heading>
      <table>
        <caption className="micro">{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                <bdi>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.slice(1).map(({ name }, index) => (
            <tr key={name}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              {columns.map((column, a) => {
                const place = cells.findIndex((cell) => cell.a === a && cell.b === index + 1)
                return <Score key={column.name} cell={cells[place]} line={part.lines[place]} place={place} />
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <Legend />
    </div>
  )
}

interface ScoreProps {
  cell: Picture['cells'][number] | undefined
  line: Line | undefined
  place: number
}

function Score({ cell, line, place }: ScoreProps) {
  if (!cell) return <td />
  const words = [line?.label, line?.detail, ...(line?.notes ?? [])].join(' · ')
  return (
    <td>
      <a
        href={`#${pairAnchor(place)}`}
        className={`pair-cell figures ${cell.mark ? `pair-${cell.mark}` : ''}`}
        data-shade={Math.round(cell.score * 10)}
      >
        {cell.value}
        <span className="sr-only"> {words}</span>
      </a>
    </td>
  )
}

function Legend() {
  const t = useTranslations('joint')
  return (
    <p className="pair-legend micro">
      {(['strongest', 'delicate'] as const).map((mark) => (
        <span key={mark}>
          <i className={`pair-${mark}`} />
          {t(mark)}
        </span>
      ))}
    </p>
  )
}
