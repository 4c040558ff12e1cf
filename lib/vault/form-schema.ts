// The shapes of what the vault's small forms send, and what was typed in them as a finding.
import { z } from 'zod'
import { isTimeZone } from '@/lib/engine'
import { parseInput } from '@/lib/identity/input/parse'
import { Problem } from '@/lib/platform/problem'
import { freeLines, freeText, shortText, withLineFeeds } from '@/lib/platform/text'
import { typedNumber } from '@/lib/platform/typed-fields'
import { readingNamed } from '@/lib/readings/schema'
import {
  type FindingChange,
  type FindingInput,
  findingChange,
  findingInput,
  KINDS,
  MOST_LOOKS,
} from './schema'
import { typedSign } from './typed-sign'

/** UTF-16 units of a text in a form; a longer one is left as it is, for its shape to refuse. */
const TYPED = 20_000
/** Browsers send line breaks as two characters. */
const typedLines = (most: number) =>
  z.preprocess(
    (text) => (typeof text === 'string' && text.length <= TYPED ? withLineFeeds(text).trim() : text),
    freeLines(most).optional(),
  )

/** One that we do not know says nothing. */
const zone = shortText(100)
  .transform((text) => (isTimeZone(text) ? text : undefined))
  .optional()

const signFields = {
  sign: freeText(500, 'sign_required'),
  seen_at: shortText(100, 'seen_at_format').optional(),
  zone,
  note: typedLines(2000),
}
export const signForm = z.strictObject(signFields)
type SignForm = z.output<typeof signForm>

export const passageForm = readingNamed.extend({
  section: shortText(100),
  text: typedLines(5000),
})
export const noteForm = z.strictObject({ text: typedLines(4000) })

export const findingNamed = z.strictObject({ finding: shortText(100) })
/** Each kind sends its own fields; where there may be a note, an empty one takes it away. */
export const changeForm = findingNamed.extend({
  kind: z.enum(KINDS),
  text: typedLines(5000),
  note: typedLines(2000),
  sign: signFields.sign.optional(),
  seen_at: signFields.seen_at,
  zone,
})

export const looksForm = z.strictObject({ looks: typedNumber('looks_required', 1, MOST_LOOKS, true) })

/** What is looked for in the vault; what is not given is not asked for. */
export const vaultForm = z.strictObject({
  kind: z.enum(KINDS).optional(),
  words: freeText(100).optional(),
})

/** Without a zone clocks are those of UTC. */
const seenIn = ({ seen_at, zone = 'UTC' }: Pick<SignForm, 'seen_at' | 'zone'>) =>
  seen_at ? { seen_at, time_zone: zone } : {}

/** @throws Problem 400 */
export const signTyped = ({ sign, note, ...when }: SignForm): FindingInput =>
  parseInput(findingInput, { kind: 'typed_sign', sign, ...seenIn(when), note })

/** @throws Problem 400 */
export const passageTyped = ({ reading, section, text }: z.output<typeof passageForm>): FindingInput =>
  parseInput(findingInput, { kind: 'passage', reading_id: reading, section, text })

/** @throws Problem 400 */
export const noteTyped = ({ text }: z.output<typeof noteForm>): FindingInput =>
  parseInput(findingInput, { kind: 'note', text })

function namedIn(text: string) {
  const named = typedSign(text)
  if (!named) throw Problem.invalid([{ pointer: '/sign', id: 'sign_required' }])
  return named
}

/** @throws Problem 400 */
export function changeTyped(change: z.output<typeof changeForm>): FindingChange {
  const { kind, sign, text, note = null, ...when } = change
  return parseInput(findingChange, {
    ...(text && { text }),
    ...(kind !== 'note' && { note }),
    ...(sign && namedIn(sign)),
    ...seenIn(when),
  })
}
