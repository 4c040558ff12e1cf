// Two to five seals on a circle, and a chord for every two: the thicker, the easier. The table beside it says the same in words.
import type { Cell, Picture, Sealed } from '@/lib/presentation/presented'
import { Seal } from '../glyphs/seal'

interface RingProps {
  picture: Picture
  /** In the order of the names; of somebody who left, nothing. */
  seals: (Sealed | undefined)[]
}

/** Of the circle, in hundredths of the drawing; the stylesheet places the seals on the same one. */
const CENTRE = 50
const RADIUS = 39
/** Two people stand beside each other, in a drawing that is as high as a seal. */
const HALF_HEIGHT = 20

export function Ring({ picture: { names, cells }, seals }: RingProps) {
  const beside = names.length === 2
  const middle = beside ? HALF_HEIGHT : CENTRE
  const at = (place: number) => {
    const angle = beside ? (place - 0.5) * Math.PI : (place / names.length) * 2 * Math.PI
    return { x: CENTRE + RADIUS * Math.sin(angle), y: middle - RADIUS * Math.cos(angle) }
  }
  return (
    <div aria-hidden="true">
      <svg viewBox={`0 0 100 ${2 * middle}`} className="ring-chords" aria-hidden="true">
        {beside ? null : <circle cx={CENTRE} cy={CENTRE} r={RADIUS} className="ring-circle" />}
        {cells.map((cell) => (
          <Chord key={`${cell.a} ${cell.b}`} cell={cell} from={at(cell.a)} to={at(cell.b)} />
        ))}
      </svg>
      <ul>
        {names.map(({ name }, place) => (
          <li key={name} className="ring-person">
            <Disc seal={seals[place]} />
            <bdi className="ring-name small">{name}</bdi>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Disc({ seal }: { seal: Sealed | undefined }) {
  return (
    <span className="ring-seal">
      {seal?.element ? <Seal animal={seal.animal} element={seal.element} size="large" /> : null}
    </span>
  )
}

interface Point {
  x: number
  y: number
}

const short = (value: number) => Number(value.toFixed(2))

function Chord({ cell: { score, mark }, from, to }: { cell: Cell; from: Point; to: Point }) {
  const width = short(0.3 + 1.4 * Math.max(0, score - 0.3))
  return (
    <line
      x1={short(from.x)}
      y1={short(from.y)}
      x2={short(to.x)}
      y2={short(to.y)}
      strokeWidth={mark === 'delicate' ? 0.5 : width}
      strokeOpacity={mark ? undefined : short(0.1 + 0.6 * Math.max(0, score - 0.3))}
      className={`chord ${mark ? `chord-${mark}` : ''}`}
    />
  )
}
