// Words of the trade that a section uses, for its margin: the first of the numbers that carry the reading which it names, once each.
import type { Locale } from '@/lib/platform/i18n/locales'
import { type GlossaryTerm, glossaryEntry } from './glossary'
import type { Part } from './presented'

const TERMS = ['life_path', 'personal_year', 'expression'] as const satisfies GlossaryTerm[]

/** Whether a section says a word, in the language that it is written in. */
function says({ paragraphs, written }: Part, term: GlossaryTerm): boolean {
  if (!written) return false
  const lower = (text: string) => text.toLocaleLowerCase(written.lang)
  return lower(paragraphs.join(' ')).includes(lower(glossaryEntry(term, written.lang).title))
}

/** The same sections, with a note in the reader's language where one of them says such a word for the first time. */
export function withMargins(sections: Part[], locale: Locale): Part[] {
  const told = new Set<GlossaryTerm>()
  return sections.map((section) => {
    const term = TERMS.find((one) => !told.has(one) && says(section, one))
    if (!term) return section
    told.add(term)
    const { title, meaning } = glossaryEntry(term, locale)
    return { ...section, margin: { term: title, meaning } }
  })
}
