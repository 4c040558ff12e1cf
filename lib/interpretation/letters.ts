// What is said of letters that no table knows: which were not counted, and which count as the letter they come from.

import type { LetterBase, LettersOf, PersonResult } from '@/lib/engine'
import { LOCALE, type Locale } from '@/lib/platform/i18n/locales'
import { fill, isolate } from './fill'
import { formatNumber } from './format'
import { LANGUAGES } from './languages'
import type { LetterTexts } from './languages/letters'

type Owner = keyof LetterTexts['owners']
type Notes = Pick<PersonResult['numerology'], 'uncounted'> &
  Partial<Pick<PersonResult['numerology'], 'by_base'>>

/** Different letters that a sentence names. */
const NAMED = 12

const listed = (items: readonly string[], locale: Locale): string => {
  const different = [...new Set(items)]
  return different.slice(0, NAMED).join(LOCALE[locale].comma) + (different.length > NAMED ? ' …' : '')
}

/** The sentence that names the letters that were not counted; null without any. */
export function uncountedText(letters: readonly string[], owner: Owner, locale: Locale): string | null {
  if (letters.length === 0) return null
  const { uncounted, owners } = LANGUAGES[locale].letters
  return fill(letters.length === 1 ? uncounted.one : uncounted.many, {
    count: formatNumber(letters.length, locale),
    owner: owners[owner],
    letters: isolate(listed(letters, locale)),
  })
}

function byBaseText(pairs: readonly LetterBase[], locale: Locale): string {
  const { byBase, pair } = LANGUAGES[locale].letters
  const said = pairs.map(([letter, base]) => fill(pair, { letter: isolate(letter), base: isolate(base) }))
  return fill(byBase, { pairs: listed(said, locale) })
}

/** What a document of an engine before 0.3.0 does not have. */
const inSystem = <Letter>(
  notes: LettersOf<Letter>[] | undefined,
  of: LettersOf<Letter>['of'],
  abjad: boolean,
) => notes?.find((note) => note.of === of && (!abjad || note.system === 'abjad'))?.letters ?? []

/**
 * The sentences on the letters of a name.
 * @param abjad as they were counted for the ṭāliʿ, and not in the name's own system
 */
export function letterNotes(
  { uncounted, by_base }: Notes,
  of: 'name' | 'mother_name',
  locale: Locale,
  abjad = false,
): string[] {
  const missing = uncountedText(inSystem(uncounted, of, abjad), of, locale)
  const pairs = inSystem(by_base, of, abjad)
  return [...(missing ? [missing] : []), ...(pairs.length > 0 ? [byBaseText(pairs, locale)] : [])]
}
