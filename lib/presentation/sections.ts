// The text of a reading: paragraphs under headings, in the language in which they were written.
import type { Section } from '@/lib/interpretation/schema'
import type { WordsView } from '@/lib/readings/view/reading-view'
import { type Part, type PartKind, part } from './presented'
import { writtenIn } from './reader'

export const paragraphsOf = (text: string): string[] => text.split(/\n\n+/)

export const sectionPart = (
  kind: Extract<PartKind, 'answer' | 'section'>,
  { title, text }: Section,
  { locale }: Pick<WordsView, 'locale'>,
): Part => part(kind, { heading: title, paragraphs: paragraphsOf(text), written: writtenIn(locale) })
