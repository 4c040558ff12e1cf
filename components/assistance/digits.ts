// Digits as somebody types them, in whatever script.
import { normaliseDigits } from '@/lib/engine/signs/digits'

/** The digits of a text alone, as ASCII. */
export const digitsIn = (text: string): string => normaliseDigits(text).replace(/[^0-9]/g, '')
