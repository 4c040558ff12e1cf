// What kind of sign a text is that somebody typed without saying so.
import { parseSign, readTypedDate, type SignType } from '@/lib/engine'

/** Kinds with a format of their own, the narrower ones first: 11:11 is also a text, and 777 is no plate. */
const FORMATTED = ['time', 'number', 'plate'] as const satisfies SignType[]

/**
 * @param kind that was pressed; it holds where the text fits it
 * @returns null where nothing was named
 */
export function signNamed(text: string, kind?: SignType): { type: SignType; value: string } | null {
  const typed = text.trim()
  if (typed === '') return kind ? { type: kind, value: '' } : null
  const read = (type: SignType) => {
    const found = parseSign({ type, value: typed })
    return found.ok ? found.sign : null
  }
  const asked = kind && read(kind)
  if (asked) return asked
  for (const type of FORMATTED) {
    const sign = read(type)
    if (sign) return sign
  }
  // A date stays as it was typed: without its calendar it would mean another day.
  if (readTypedDate(typed).kind === 'date') return { type: 'date', value: typed }
  return read('word')
}
