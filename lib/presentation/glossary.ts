// What a term means, in the reader's language; it reaches the page only where a line or a working is shown.
import { LANGUAGES } from '@/lib/interpretation/languages'
import type { GlossaryTerm } from '@/lib/interpretation/languages/glossary'
import type { Locale } from '@/lib/platform/i18n/locales'

export type { GlossaryTerm }

export const capitalised = (text: string, locale: Locale): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)

/** The term as a heading has it, and its meaning in two sentences. */
export function glossaryEntry(term: GlossaryTerm, locale: Locale): { title: string; meaning: string } {
  const { term: name, meaning } = LANGUAGES[locale].glossary[term]
  return { title: capitalised(name, locale), meaning: meaning.join(' ') }
}
