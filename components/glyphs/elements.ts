// The five elements in the same hand as the animals, and the colour that each of them wears.
import type { Element } from '@/lib/engine'
import type { Drawing } from './animals'

export const ELEMENTS: Readonly<Record<Element, Drawing>> = {
  Wood: {
    half: 'M24 35C16.5 34.5 11.5 29 11.5 21.5C19 22 24 27.5 24 35M24 22.5C20.3 17 20.3 10 24 4.5',
    axis: 'M24 43.5V16',
  },
  Fire: {
    half: 'M24 4.5C23 13.5 11 19 11 31C11 38.2 16.5 43.5 24 43.5M24 23.5C23 28 17.8 30 17.8 36C17.8 40.2 20.4 43.5 24 43.5',
  },
  Earth: { half: 'M4 39.5H24M8.5 39.5L24 12M17.2 39.5L24 27.5M17 24.4L20.5 27L24 23.5' },
  Metal: { half: 'M24 5.5H15L7.5 17L24 43M7.5 17H24M15 5.5L17.5 17L24 43' },
  Water: {
    half: 'M24 4.5C17.5 13 10.5 20.5 10.5 29.5C10.5 37.5 16.5 43.5 24 43.5M15.6 31.5C17.6 28.6 21.8 28.6 24 31.5M18.6 37.5C20 35.6 22.6 35.6 24 37.5',
  },
}

/** Written out, because the stylesheet is made of the names that stand in the code. */
export const ELEMENT_STROKES: Readonly<Record<Element, string>> = {
  Wood: 'stroke-wood',
  Fire: 'stroke-fire',
  Earth: 'stroke-earth',
  Metal: 'stroke-metal',
  Water: 'stroke-water',
}
