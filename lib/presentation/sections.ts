// The text of a reading: paragraphs under headings, in the language in which they were written.
import type { Section } from '@/lib/interpretation/schema'
import type { ReadingView } from '@/lib/readings/view/reading-view'
import { type Part, type PartKind, part } from './presented'
import { type Reader, writtenIn } from './reader'
import { whyPart } from './why'

export const paragraphsOf = (text: string): string[] => text.split(/\n\n+/)

export const sectionPart = (
  kind: Extract<PartKind, 'answer' | 'section'>,
  { key, title, text }: Section,
  view: ReadingView,
  reader: Reader,
): Part =>
  part(kind, {
    key,
    heading: title,
    paragraphs: paragraphsOf(text),
    written: writtenIn(view.words.locale),
    parts: whyPart(key, view, reader),
  })
