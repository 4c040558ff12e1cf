// What a list shows of a reading, made once when it is saved, so that a list opens one small value a row.

import type { Summary } from './reading'
import type { ReadingRecord } from './repository/record'

const PREVIEW = 160

/** Cut at a word, with an ellipsis. */
function shorten(text: string): string {
  if (text.length <= PREVIEW) return text
  const cut = text.slice(0, PREVIEW)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), PREVIEW / 2))}…`
}

export const summaryOf = (record: ReadingRecord): Summary => ({
  names: record.participants.map(({ name }) => name),
  question: record.question,
  sign_value: record.signValue,
  moment: record.result.document.people[0]!.fc60.iso,
  preview: shorten(record.interpretation.sections[0]?.text ?? ''),
})
