// The sky of the landing: the upper half of the great wheel with the animals of the hours, and the stars behind it.
import type { Animal } from '@/lib/engine'
import { ANIMALS } from './animals'
import { Hairs } from './hairs'
import { animalId } from './sheet'

const ORDER = Object.keys(ANIMALS) as Animal[]
const CENTRE = 430
/** Hours on either side of the one at the top that are above the horizon. */
const SIDE = [-2, -1, 0, 1, 2]
const TRACK = 355

/** The animals that the wheel shows around an hour, from start to end of the arc: what the sheet of the page must hold. */
export function animalsAround(animal: Animal): Animal[] {
  const now = ORDER.indexOf(animal)
  return SIDE.flatMap((step) => ORDER[(now + step + ORDER.length) % ORDER.length] ?? [])
}

/** Where an animal stands whose hour is so many steps from the one at the top. */
function standing(step: number) {
  const angle = (step / ORDER.length) * 2 * Math.PI
  const size = step === 0 ? 58 : 44
  const corner = (middle: number) => Number((middle - size / 2).toFixed(1))
  return {
    x: corner(CENTRE + TRACK * Math.sin(angle)),
    y: corner(CENTRE - TRACK * Math.cos(angle)),
    width: size,
    height: size,
  }
}

/** Decorative; its lower edge fades into the page. */
export function Wheel({ animal, className = '' }: { animal: Animal; className?: string }) {
  return (
    <svg
      viewBox="0 0 860 400"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`[mask-image:linear-gradient(#000_52%,transparent_92%)] ${className}`}
      aria-hidden="true"
    >
      <Hairs centre={CENTRE} radius={420} length={8} fifth={15} width={1.4} />
      <g className="opacity-20">
        <circle cx={CENTRE} cy={CENTRE} r="394" />
        <circle cx={CENTRE} cy={CENTRE} r="316" />
      </g>
      {animalsAround(animal).map((each, index) => (
        <use
          key={each}
          href={`#${animalId(each)}`}
          {...standing(SIDE[index] ?? 0)}
          className={each === animal ? 'stroke-gold' : 'opacity-60'}
        />
      ))}
    </svg>
  )
}

/** Three magnitudes: how many, how wide, how bright. */
const MAGNITUDES = [
  [44, 0.9, 0.3],
  [30, 1.4, 0.5],
  [16, 2, 0.75],
] as const

/** The same sky every time: a small generator (Lehmer's) instead of chance. */
const SKY = (() => {
  let seed = 7
  const upTo = (limit: number) => {
    seed = (seed * 16807) % 2147483647
    return Math.floor((seed / 2147483647) * limit)
  }
  return MAGNITUDES.map(([count, width, opacity]) => ({
    width,
    opacity,
    path: Array.from({ length: count }, () => `M${upTo(1280)} ${upTo(520)}h0`).join(''),
  }))
})()

export function Stars({ className = '' }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 1280 520"
      preserveAspectRatio="xMidYMin slice"
      fill="none"
      stroke="var(--star)"
      strokeLinecap="round"
      className={className}
      aria-hidden="true"
    >
      {SKY.map(({ width, opacity, path }) => (
        <path key={width} d={path} strokeWidth={width} opacity={opacity} />
      ))}
    </svg>
  )
}
