// Reads an answer of the model section by section. What holds to its ground is handed on; what does not is written anew once, beside
// the rest of the answer. Nothing else of what the model wrote leaves this file.
import { MOST_NUMBERS } from '../check/check'
import { digitsOf } from '../check/text'
import type { Risk } from '../schema'
import { type Brief, messageOf } from './brief'
import { type Ground, groundFaults } from './grounds'
import { piecesOf } from './incremental'
import { SYSTEM_PROMPT } from './prompt'
import { intentIn, isRisk, WRITTEN_SCHEMA, type Written, type WrittenSection, writtenSection } from './shape'

/** What is asked of the model; the platform's `ask` does it within budget and patience. */
export interface Question {
  system: string
  user: string
  schema: Record<string, unknown>
  maxTokens: number
}
export type Ask = (question: Question, repair: boolean) => AsyncIterable<string>

/** Tokens of an answer at most: for one person, and for each more. */
const TOKENS = { one: 1_600, more: 700 } as const
const SECTIONS_AT_MOST = 24

export const sectionId = ({ key, pair }: Pick<WrittenSection, 'key' | 'pair'>): string =>
  key === 'pair' ? `pair ${pair ?? ''}` : key

export type Seen =
  | { kind: 'risk'; risk: Risk }
  | { kind: 'intent'; intent: Written['intent'] }
  /** The id of the thread that was chosen; null for none. */
  | { kind: 'thread'; thread: string | null }
  | { kind: 'section'; section: WrittenSection }
  /** It is written anew: the names of the rules that it broke. */
  | { kind: 'broken'; id: string; rules: string[] }
  /** It failed twice: the names of the rules. */
  | { kind: 'failed'; id: string; rules: string[] }

export interface Reading {
  brief: Brief
  ask: Ask
  /** The risk that our own reader found: the stricter of both holds. */
  risk: Risk
}

const GRAVITY: readonly Risk[] = ['none', 'care', 'grief', 'violence', 'self']
export const stricter = (one: Risk, other: Risk): Risk =>
  GRAVITY.indexOf(other) > GRAVITY.indexOf(one) ? other : one

const questionOf = (brief: Brief, data: Record<string, unknown>): Question => ({
  system: SYSTEM_PROMPT,
  user: messageOf(data),
  schema: WRITTEN_SCHEMA,
  maxTokens: TOKENS.one + TOKENS.more * (brief.people - 1),
})

/** Of two people there is one pair, which need not be named. */
function sectionIn(value: unknown, { pairs }: Brief): WrittenSection | undefined {
  const { data: section } = writtenSection.safeParse(value)
  const [only] = pairs
  return section?.key === 'pair' && !section.pair && only && pairs.length === 1
    ? { ...section, pair: only }
    : section
}

/** The same section once more, told what was wrong with it; null where it fails again. */
async function repaired(
  section: WrittenSection,
  rules: readonly { rule: string; found: string }[],
  { brief, ask }: Reading,
  faultsOf: (section: WrittenSection) => { rule: string }[],
): Promise<WrittenSection | null> {
  const faults = rules.map(({ rule, found }) => `${rule}: ${found}`)
  const data = { ...brief.data, repair: { section, faults, say: 'return this section only' } }
  const wanted = sectionId(section)
  try {
    for await (const piece of piecesOf(ask(questionOf(brief, data), true))) {
      if (piece.kind !== 'section') continue
      const again = sectionIn(piece.value, brief)
      if (again && sectionId(again) === wanted) return faultsOf(again).length === 0 ? again : null
    }
  } catch {
    // Why is in the log of the call.
  }
  return null
}

/** Numbers that a section tells, but for those that are seen in the sign. */
function newNumbers({ sentences }: WrittenSection, { sign }: Brief): number {
  const seen = new Set(digitsOf(sign))
  return sentences.flatMap(({ t }) => digitsOf(t.replace(/\{\w+\}/g, ''))).filter((run) => !seen.has(run))
    .length
}

/** Whether the thread that was chosen is told where it has to be. */
function threadFaults(
  section: WrittenSection,
  thread: string | null,
  answer: WrittenSection | undefined,
): { rule: string; found: string }[] {
  if (section.key !== 'thread' || thread === null) return []
  const cited = [section, ...(answer ? [answer] : [])].some(({ sentences }) =>
    sentences.some(({ f }) => f.includes(thread)),
  )
  return cited ? [] : [{ rule: 'thread', found: `${thread} is cited in neither answer nor thread` }]
}

/**
 * @param more what is asked besides the brief @throws what `ask` throws, and for an answer that is no JSON of ours; what was read
 * until then was handed on
 */
export async function* readAnswer(
  reading: Reading,
  more: Record<string, unknown> = {},
): AsyncGenerator<Seen> {
  const { brief } = reading
  let { risk } = reading
  let thread: string | null = null
  const met = new Map<string, WrittenSection>()
  const mending: Promise<Seen>[] = []
  const threads = new Set(brief.threads.map(({ id }) => id))
  const ground = (): Ground => ({ brief, risk })
  /** Numbers in what passed. */
  let told = 0
  const faultsOf = (section: WrittenSection) => [
    ...groundFaults(section, ground()),
    ...threadFaults(section, thread, met.get('answer')),
    ...(brief.people === 1 && section.key !== 'further' && told + newNumbers(section, brief) > MOST_NUMBERS
      ? [{ rule: 'numbers', found: `more than ${MOST_NUMBERS} numbers in the text` }]
      : []),
  ]
  for await (const piece of piecesOf(reading.ask(questionOf(brief, { ...brief.data, ...more }), false))) {
    if (piece.kind === 'risk' && isRisk(piece.value)) {
      risk = stricter(risk, piece.value)
      yield { kind: 'risk', risk }
    } else if (piece.kind === 'intent') {
      const intent = intentIn(piece.value)
      if (intent) yield { kind: 'intent', intent }
    } else if (piece.kind === 'thread') {
      thread = typeof piece.value === 'string' && threads.has(piece.value) ? piece.value : null
      yield { kind: 'thread', thread }
    } else if (piece.kind === 'section') {
      const section = sectionIn(piece.value, brief)
      if (!section || met.has(sectionId(section)) || met.size >= SECTIONS_AT_MOST) continue
      const id = section.key === 'further' ? `further ${met.size}` : sectionId(section)
      met.set(id, section)
      const faults = faultsOf(section)
      if (faults.length === 0) {
        told += newNumbers(section, brief)
        yield { kind: 'section', section }
        continue
      }
      const rules = [...new Set(faults.map(({ rule }) => rule))]
      yield { kind: 'broken', id, rules }
      mending.push(
        repaired(section, faults, reading, faultsOf).then(
          (mended): Seen => (mended ? { kind: 'section', section: mended } : { kind: 'failed', id, rules }),
        ),
      )
    }
  }
  for (const mended of mending) yield await mended
}
