// What a reading's sealed texts hold, read with the parts that everything else relies on. Each throws `SealError` for a text
// that opens and is yet none of ours.
import type { GroupInterpretation, Interpretation } from '@/lib/interpretation/schema'
import { parseSealed, unusable } from '@/lib/platform/seal/unreadable'
import type { StoredResult, Summary } from '../reading'
import { type Folded, unfold } from './occasion'
import { unpack } from './packed'
import { withWorking } from './working'

const areTexts = (values: unknown): values is string[] =>
  Array.isArray(values) && values.every((value) => typeof value === 'string')
const haveTexts = (values: unknown): boolean =>
  Array.isArray(values) && values.every((value) => typeof value?.text === 'string')

export const readSummary = (text: string, row: string): Summary =>
  parseSealed<Summary>(
    text,
    ({ names, question, sign_value, moment, preview }) =>
      areTexts(names) && areTexts([question, sign_value, moment, preview]),
    () => unusable('Reading', 'summary', row),
  )

/** @param working as it is stored; without it the result is as it was stored: of this version, without working */
export function readResult(text: string, working: string | null, row: string): StoredResult {
  const folded = parseSealed<Folded>(
    unpack(text) ?? '',
    ({ input, document, hash }) =>
      Array.isArray(input?.people) &&
      Array.isArray(document?.people) &&
      typeof document.people[0]?.fc60?.iso === 'string' &&
      document.people.length === input.people.length &&
      typeof hash === 'string',
    () => unusable('Reading', 'readingResult', row),
  )
  return unfold(working === null ? folded : withWorking(folded, working, row))
}

/** Which sealed text it is. */
interface Source {
  model: 'Reading' | 'ReadingWords'
  row: string
  /** Whether the reading is for several. */
  joint: boolean
}
const FIELD = { Reading: 'aiInterpretation', ReadingWords: 'text' } as const

export const readInterpretation = (
  text: string,
  { model, row, joint }: Source,
): Interpretation | GroupInterpretation =>
  parseSealed<GroupInterpretation>(
    text,
    ({ sections, people, pairs }) => haveTexts(sections) && (!joint || (areTexts(people) && areTexts(pairs))),
    () => unusable(model, FIELD[model], row),
  )
