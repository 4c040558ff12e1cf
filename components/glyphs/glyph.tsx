// One drawing by itself. Animals and elements stand on the sheet of the page (`GlyphSheet`); planets and signs come along.
import type { Animal, Element, Planet, SignType } from '@/lib/engine'
import { Canvas, type DrawnProps } from './drawn'
import { ELEMENT_STROKES } from './elements'
import { PLANETS } from './planets'
import { animalId, elementId } from './sheet'
import { SIGNS } from './signs'

export const AnimalGlyph = ({ animal, ...rest }: DrawnProps & { animal: Animal }) => (
  <Canvas grid={48} {...rest}>
    <use href={`#${animalId(animal)}`} />
  </Canvas>
)

/** In the colour of its element. */
export const ElementGlyph = ({ element, className = '', label }: DrawnProps & { element: Element }) => (
  <Canvas grid={48} className={`${ELEMENT_STROKES[element]} ${className}`} label={label}>
    <use href={`#${elementId(element)}`} />
  </Canvas>
)

export const PlanetGlyph = ({ planet, ...rest }: DrawnProps & { planet: Planet }) => (
  <Canvas grid={48} {...rest}>
    <path d={PLANETS[planet]} />
  </Canvas>
)

export const SignGlyph = ({ type, ...rest }: DrawnProps & { type: SignType }) => (
  <Canvas grid={48} {...rest}>
    <path d={SIGNS[type]} />
  </Canvas>
)
