// Which of our languages a program wishes for (RFC 9110, Accept-Language). Pages ask nobody: their address says it.
import { DEFAULT_LOCALE, isLocale, type Locale } from './locales'

/** A header longer than this is no wish. */
const MOST = 200

/** The most wished for of ours; the default where none of ours is. */
export function localeWished(header: string | null | undefined): Locale {
  if (header == null || header.length > MOST) return DEFAULT_LOCALE
  const wishes = header.split(',').map((part) => {
    const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    return { language: range.split('-')[0], weight: quality === undefined ? 1 : Number(quality) }
  })
  const [best] = wishes
    .filter(({ language, weight }) => isLocale(language) && weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
  return isLocale(best?.language) ? best.language : DEFAULT_LOCALE
}
