// The ring of sixty hairs that the mark, the seals, the dial and the sky have in common, every fifth hair longer.
interface HairsProps {
  /** Where the middle of the ring is, across and down. */
  centre: number
  /** Outer radius; the hairs grow inwards from it. */
  radius: number
  /** Lengths of a hair and of every fifth one. */
  length: number
  fifth: number
  width?: number
  /** Classes of the hairs and of every fifth one: quiet ones unless told otherwise. */
  plain?: string
  strong?: string
}

interface RingProps {
  centre: number
  radius: number
  length: number
  width: number
  count: number
  className?: string
}

/** Dashes of a circle instead of a path a hair: the page says the ring in two elements. The circle begins at three o'clock. */
function Ring({ centre, radius, length, width, count, className }: RingProps) {
  const middle = radius - length / 2
  const dash = (width * count) / (2 * Math.PI * middle)
  const short = (value: number) => Number(value.toFixed(4))
  return (
    <circle
      cx={centre}
      cy={centre}
      r={short(middle)}
      pathLength={count}
      strokeDasharray={`${short(dash)} ${short(1 - dash)}`}
      strokeDashoffset={short(dash / 2)}
      strokeWidth={length}
      className={className}
    />
  )
}

export function Hairs({
  centre,
  radius,
  length,
  fifth,
  width = 1,
  plain = 'opacity-[.22]',
  strong = 'opacity-40',
}: HairsProps) {
  return (
    <g strokeLinecap="butt">
      <Ring {...{ centre, radius, length, width }} count={60} className={plain} />
      <Ring {...{ centre, radius, width }} length={fifth} count={12} className={strong} />
    </g>
  )
}
