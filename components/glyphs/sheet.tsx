// The drawings that a page uses, sent once and hidden; glyphs, seals and the wheel only point at them.
import type { Animal, Element } from '@/lib/engine'
import { ANIMALS, type Drawing } from './animals'
import { ELEMENTS } from './elements'

interface GlyphSheetProps {
  animals?: readonly Animal[]
  elements?: readonly Element[]
}

export const animalId = (animal: Animal) => `animal-${animal}`
export const elementId = (element: Element) => `element-${element}`

/** A dot is a stroke without length, so that it has the colour of the strokes around it. */
function Drawn({ id, drawing: { half, axis, dots = [] } }: { id: string; drawing: Drawing }) {
  return (
    <symbol id={id} viewBox="0 0 48 48">
      <g id={`${id}-half`}>
        <path d={half} />
        {dots.map(([x, y, radius]) => (
          <path key={`${x} ${y}`} d={`M${x} ${y}h.01`} strokeWidth={2 * radius} />
        ))}
      </g>
      <use href={`#${id}-half`} transform="matrix(-1 0 0 1 48 0)" />
      {axis && <path d={axis} />}
    </symbol>
  )
}

/** One a page: ids may stand there only once. */
export function GlyphSheet({ animals = [], elements = [] }: GlyphSheetProps) {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      {[...new Set(animals)].map((animal) => (
        <Drawn key={animal} id={animalId(animal)} drawing={ANIMALS[animal]} />
      ))}
      {[...new Set(elements)].map((element) => (
        <Drawn key={element} id={elementId(element)} drawing={ELEMENTS[element]} />
      ))}
    </svg>
  )
}
