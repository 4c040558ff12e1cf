// Small drawn signs: the five elements, the four roles, and the few marks of buttons. Decorative; the word stands beside them.
import type { Element, Role } from '@/lib/engine'

const ELEMENTS: Record<Element, string> = {
  Wood: 'M12 21V9M12 14c-4 0-6-2.5-6-6 4 0 6 2 6 6ZM12 11c0-4 2-6.5 6-7 0 4-2 7-6 7Z',
  Fire: 'M12 21c-4 0-6.5-2.7-6.5-6.200C5.5 10.5 10 9 10 3c4 2 8.5 6.5 8.5 11.800C18.5 18.3 16 21 12 21ZM12 21c-1.7 0-2.7-1.2-2.7-2.8 0-1.9 1.7-2.7 2.7-4.7 1 2 2.7 2.8 2.7 4.7 0 1.6-1 2.8-2.7 2.800Z',
  Earth: 'M2.5 19h19M4.5 19l6-10.500L14 14.500M12.5 19l4.5-7.500L21 19',
  Metal: 'M12 3.500l8.5 8.5-8.5 8.500L3.5 12ZM8.5 12 12 8.500l3.5 3.5-3.5 3.500Z',
  Water: 'M12 3.500c3.5 4.5 6 7.5 6 11a6 6 0 0 1-12 0c0-3.5 2.5-6.5 6-11ZM9 15a3 3 0 0 0 3 3',
}
const STROKES: Record<Element, string> = {
  Wood: 'stroke-wood',
  Fire: 'stroke-fire',
  Earth: 'stroke-earth',
  Metal: 'stroke-metal',
  Water: 'stroke-water',
}
/** A sun that rises, two hands that hold, a lightning that turns, rings that meet. */
const ROLES: Record<Role, string> = {
  Leader: 'M3 18h18M7 18a5 5 0 0 1 10 0M12 4v4M4.5 9.500l2.3 2M19.5 9.500l-2.3 2',
  Supporter: 'M4 12c0 5 3.5 8 8 8s8-3 8-8M8.5 9a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0',
  Challenger: 'M13.5 3 6 13.500h5L9.5 21 18 10h-5.500Z',
  Harmonizer: 'M3 12a5.5 5.5 0 1 0 11 0 5.5 5.5 0 1 0-11 0M10 12a5.5 5.5 0 1 0 11 0 5.5 5.5 0 1 0-11 0',
}

interface GlyphProps {
  className?: string
}

function Glyph({ path, className = '' }: GlyphProps & { path: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`size-6 flex-none ${className}`}
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  )
}

export const ElementGlyph = ({ element }: { element: Element }) => (
  <Glyph path={ELEMENTS[element]} className={STROKES[element]} />
)
export const RoleGlyph = ({ role }: { role: Role }) => <Glyph path={ROLES[role]} className="stroke-oracle" />

/** Filled when it is marked. */
export const StarGlyph = ({ marked }: { marked: boolean }) => (
  <Glyph
    path="M12 3.500l2.6 5.4 5.9.8-4.3 4.1 1 5.900L12 16.900l-5.2 2.8 1-5.9-4.3-4.1 5.9-.8Z"
    className={marked ? 'fill-gold stroke-gold' : 'stroke-current'}
  />
)
