// The one set of drawn icons: 24 grid, one stroke. Decorative; a word or the name of the control stands beside it.
import { ICONS } from './icons'

export type IconName = keyof typeof ICONS

interface IconProps {
  name: IconName
  /** Size and colour; without a size it is 22 pixels wide. */
  className?: string
  /** For what is marked: the star of a reading. */
  filled?: boolean
}

/** They point along the line of reading; everything else looks the same from either side. */
const TURNING: ReadonlySet<IconName> = new Set<IconName>(['chevron', 'backspace'])

/** A client component takes it as a prop or a child: the whole set would come with its import. */
export function Icon({ name, className = '', filled = false }: IconProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="22"
      height="22"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={TURNING.has(name) ? `chevron ${className}` : className}
      aria-hidden="true"
    >
      <path d={ICONS[name]} />
    </svg>
  )
}
