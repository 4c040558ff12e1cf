// The words of a reading, made of what is stored of it and nothing else: whoever has the document can have its words again.
import { interpretGroup } from '@/lib/interpretation/group/interpret-group'
import { interpret } from '@/lib/interpretation/interpret'
import type { GroupInterpretation, Interpretation, Style } from '@/lib/interpretation/schema'
import type { Locale } from '@/lib/platform/i18n/locales'
import type { StoredResult } from './reading'

export type Words = Interpretation | GroupInterpretation

/** A reading that has its numbers. */
interface Computed {
  result: Pick<StoredResult, 'input' | 'document'>
  locale: Locale
  style: Style
}

/** The built-in words. */
export function wordsOf({ result: { input, document }, locale, style }: Computed): Words {
  const names = input.people.map(({ name }) => name ?? '')
  const question = input.question ?? ''
  if (names.length > 1) return interpretGroup({ document, names, question, locale, style })
  const [result] = document.people
  return interpret({ result: result!, name: names[0]!, question, moment: document.moment, locale, style })
}

/** What stands in their place until they are written: the same shape, and nothing said. */
export const unwritten = ({ result: { document }, locale, style }: Computed): Words => ({
  source: 'builtin',
  style,
  locale,
  sections: [],
  ...(document.bonds && { people: document.people.map(() => ''), pairs: document.bonds.pairs.map(() => '') }),
  ai: { status: 'off' },
})

export const areWritten = ({ sections }: Words): boolean => sections.length > 0
