// The words of a reading, made of what is stored of it and nothing else: whoever has the document can have its words again.
import { interpret, type Words } from '@/lib/interpretation/interpret'
import type { Style } from '@/lib/interpretation/schema'
import type { Locale } from '@/lib/platform/i18n/locales'
import type { StoredResult } from './reading'

export type { Words }

/** A reading that has its numbers. */
interface Computed {
  result: Pick<StoredResult, 'input' | 'document' | 'told'>
  locale: Locale
  style: Style
}

/** The built-in words. */
export const wordsOf = ({ result: { input, document, told }, locale, style }: Computed): Words =>
  interpret({
    ...{ document, locale, style, ...told },
    names: input.people.map(({ name }, index) => (index === 0 && told?.called) || name),
    question: input.question ?? '',
  })

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
