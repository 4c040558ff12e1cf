// What a term means, in the reader's language; it reaches the page only where a line or a working is shown.
import { glossaryEnglish } from '@/lib/interpretation/texts/glossary.en'
import { glossaryPersian } from '@/lib/interpretation/texts/glossary.fa'
import type { GlossaryTerm } from '@/lib/interpretation/texts/glossary-shape'
import type { Locale } from '@/lib/platform/i18n/locales'

export type { GlossaryTerm }

const GLOSSARY = { en: glossaryEnglish, fa: glossaryPersian }

export const capitalised = (text: string, locale: Locale): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)

/** The term as a heading has it, and its meaning in two sentences. */
export function glossaryEntry(term: GlossaryTerm, locale: Locale): { title: string; meaning: string } {
  const { term: name, meaning } = GLOSSARY[locale][term]
  return { title: capitalised(name, locale), meaning: meaning.join(' ') }
}
