// The moon as it is: how much of it is lit, on which side, and how it leans.
import { useId } from 'react'

interface MoonProps {
  /** 0 new … 1 full. */
  lit: number
  /** Waxing, its right side is lit, as seen from the north; so in every language: the sky does not turn with the writing. */
  waxing: boolean
  /** In degrees, clockwise. */
  tilt?: number
  /** Without its seas, for the small ones of a week. */
  plain?: boolean
  label?: string
  className?: string
}

const RADIUS = 46
/** Across, down, half width and half height: the great seas of the near side, roughly where they are. */
const SEAS = [
  [37, 34, 13, 10.5],
  [33, 51, 10, 13],
  [57, 32, 7.5, 6.5],
  [64, 42, 8, 7],
  [75, 37, 4, 4.8],
  [70, 53, 5, 6.5],
  [44, 66, 9, 6.5],
  [28, 66, 4.5, 4],
] as const

/** Down the lit limb and back along the terminator, which is half an ellipse. */
export function litPath(lit: number, waxing: boolean): string {
  const share = Math.min(1, Math.max(0, lit))
  const across = Number((Math.abs(1 - 2 * share) * RADIUS).toFixed(2))
  const limb = waxing ? 1 : 0
  const back = share > 0.5 ? limb : 1 - limb
  return `M50 4A${RADIUS} ${RADIUS} 0 0 ${limb} 50 96A${across} ${RADIUS} 0 0 ${back} 50 4Z`
}

export function Moon({ lit, waxing, tilt = -18, plain = false, label, className = '' }: MoonProps) {
  const id = useId()
  const path = litPath(lit, waxing)
  return (
    <svg
      viewBox="0 0 100 100"
      width="160"
      height="160"
      className={`moon ${className}`}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <radialGradient id={`${id}-light`} cx="42%" cy="38%" r="70%">
        <stop stopColor="var(--moon-lit)" />
        <stop offset=".7" stopColor="var(--moon-mid)" />
        <stop offset="1" stopColor="var(--moon-rim)" />
      </radialGradient>
      <g transform={tilt ? `rotate(${tilt} 50 50)` : undefined}>
        <circle
          cx="50"
          cy="50"
          r={RADIUS}
          fill="var(--moon-dark)"
          stroke="var(--moon-edge)"
          strokeWidth=".6"
        />
        <path d={path} fill={`url(#${id}-light)`} />
        {!plain && <Face id={id} path={path} />}
      </g>
    </svg>
  )
}

function Face({ id, path }: { id: string; path: string }) {
  return (
    <>
      <clipPath id={`${id}-lit`}>
        <path d={path} />
      </clipPath>
      <g clipPath={`url(#${id}-lit)`}>
        <g fill="var(--moon-mare)">
          {SEAS.map(([x, y, width, height]) => (
            <ellipse key={`${x} ${y}`} cx={x} cy={y} rx={width} ry={height} />
          ))}
        </g>
        <g fill="var(--moon-lit)" opacity=".5">
          <circle cx="47" cy="82" r="2.4" />
          <circle cx="43" cy="52" r="1.5" />
        </g>
      </g>
    </>
  )
}
