// What a key does to a text with a caret or a selection in it.
import type { Edit } from '../writing'
import { HALF_SPACE } from './layout'

export interface Written {
  value: string
  start: number
  end: number
}

/** @param most as many units of UTF-16 as a field may hold; negative where there is no such limit. @returns null where there is no room */
export function insertion({ value, start, end }: Written, text: string, most: number): Edit | null {
  const length = value.length - (end - start) + text.length
  return most >= 0 && length > most ? null : { start, end, text }
}

/**
 * Takes what a reader sees as one; a half-space, which was a key of its own, goes alone. It belongs to the letter before it, so
 * that no browser selects it by itself: the letter is written anew.
 */
export function deletion({ value, start, end }: Written): Edit | null {
  if (start < end) return { start, end, text: '' }
  if (start === 0) return null
  const before = value.slice(0, start)
  const seen = new Intl.Segmenter('fa', { granularity: 'grapheme' }).segment(before).containing(start - 1)
  const from = seen?.index ?? start - 1
  return { start: from, end, text: before.endsWith(HALF_SPACE) ? before.slice(from, -1) : '' }
}
