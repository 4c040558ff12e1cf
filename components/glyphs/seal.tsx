// A token as a seal: the animal in a ring of sixty hairs of which its own is lit, its element at the foot.
import type { Animal, Element } from '@/lib/engine'
import { ANIMALS } from './animals'
import { Canvas, type DrawnProps } from './drawn'
import { ELEMENT_STROKES, ELEMENTS } from './elements'
import { Hairs } from './hairs'
import { animalId, elementId } from './sheet'

interface SealProps extends DrawnProps {
  animal: Animal
  element: Element
  /** Below 60 pixels hairs are noise: there the ring itself wears the colour of the element. */
  size: 'large' | 'small'
}

const ANIMAL_ORDER = Object.keys(ANIMALS)
const ELEMENT_ORDER = Object.keys(ELEMENTS)

/** The digit 0…59 of the token, which is its hair clockwise from the top. */
const placeOf = (animal: Animal, element: Element) =>
  ANIMAL_ORDER.indexOf(animal) * ELEMENT_ORDER.length + ELEMENT_ORDER.indexOf(element)

/** The animal and the element must be on the sheet of the page; a small one needs the animal only. */
export function Seal({ size, ...rest }: SealProps) {
  return size === 'large' ? <Large {...rest} /> : <Small {...rest} />
}

type Sized = Omit<SealProps, 'size'>

function Large({ animal, element, className, label }: Sized) {
  const colour = ELEMENT_STROKES[element]
  return (
    <Canvas grid={100} size={72} weight={1} className={className} label={label}>
      <Hairs centre={50} radius={47.5} length={2.7} fifth={4} />
      {/* Open at the foot, where the element stands. */}
      <path d="M40.5 86.3A37.5 37.5 0 1 1 59.5 86.3" className="opacity-20" />
      <path
        d="M50 2.5V8"
        transform={`rotate(${placeOf(animal, element) * 6} 50 50)`}
        strokeWidth="3"
        className={colour}
      />
      <use href={`#${animalId(animal)}`} x="19" y="12" width="62" height="62" strokeWidth="1.35" />
      <use
        href={`#${elementId(element)}`}
        x="43.5"
        y="77"
        width="13"
        height="13"
        strokeWidth="3"
        className={colour}
      />
    </Canvas>
  )
}

function Small({ animal, element, className, label }: Sized) {
  return (
    <Canvas grid={100} size={40} weight={2} className={className} label={label}>
      <circle cx="50" cy="50" r="47" strokeOpacity=".75" className={ELEMENT_STROKES[element]} />
      <use href={`#${animalId(animal)}`} x="16.4" y="14" width="67.2" height="67.2" />
    </Canvas>
  )
}
