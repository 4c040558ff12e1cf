// The words of a reading by the model: section by section as they pass their checks, and at the end the words as they are kept, which
// are what was shown. Whatever the model does, the built-in words stand behind it, by section or whole.
import { type FailureStatus, ModelFailure } from '@/lib/platform/claude/failure'
import type { Words } from '../interpret'
import { LANGUAGES } from '../languages'
import type {
  AiStatus,
  Fact,
  GroupInterpretation,
  Intent,
  Risk,
  Section,
  SectionKey,
  Sentence,
  Thread,
} from '../schema'
import { PERSON_KEYS } from '../schema'
import type { Brief } from './brief'
import { type PutIn, putIn } from './put-in'
import { type Ask, readAnswer, sectionId } from './read'
import type { WrittenSection } from './shape'

export interface Writing {
  brief: Brief
  /** The built-in words. */
  builtin: Words
  /** The static words of care, for what the model alone found. */
  inDanger: (risk: Extract<Risk, 'self' | 'violence'>) => Words
  putIn: PutIn
  ask: Ask
  /** The model's name. */
  model: string
  /** Is told which rules a section broke, and whether it broke them twice. */
  noted?: (rules: readonly string[], twice: boolean) => void
}

/** A section that may be shown, and where it stands. */
export interface ShownSection {
  /** A section's key, `P1` to `P5`, or of a pair `P1:P2`. */
  at: string
  /** Its place among the sections: one that was mended comes later than it is read. */
  index: number
  title: string
  text: string
}

export type Told =
  /** What is being done: the model reads, and writes. */
  | { kind: 'step'; step: 'asked' | 'answering' }
  | { kind: 'section'; section: ShownSection }
  /** Everything that was shown before gives way to these. */
  | { kind: 'words'; words: Words }

/** In which order they are read. */
const ORDER: readonly WrittenSection['key'][] = [
  'answer',
  'thread',
  ...PERSON_KEYS,
  'pair',
  'step',
  'watch',
  'ask',
]
const FIRST: readonly SectionKey[] = ['answer', 'thread', 'step']
/** Line by line. */
const BROKEN = { poetic: '\n', actions: '\n\n' } as const

const isJoint = (words: Words): words is GroupInterpretation => 'people' in words
const atOf = ({ key, pair }: WrittenSection): string => (key === 'pair' ? String(pair) : key)

export const withStatus = (words: Words, status: AiStatus, model?: string): Words => ({
  ...words,
  ai: { status, ...(model && { model }) },
})

/** What a written section says, with everything put in. */
function shownOf(section: WrittenSection, { brief, putIn: open }: Writing): ShownSection {
  const { lexicon } = LANGUAGES[brief.locale]
  const { key, title, sentences } = section
  const own = key === 'step' && brief.people > 1 ? lexicon.sharedStep : lexicon.titles[key as SectionKey]
  const by =
    brief.style === 'poetic'
      ? BROKEN.poetic
      : key === 'step' && brief.style === 'actions'
        ? BROKEN.actions
        : ' '
  return {
    at: atOf(section),
    index: ORDER.indexOf(key),
    title: key === 'thread' ? putIn(title, open) : (own ?? ''),
    text: sentences.map(({ t }) => putIn(t, open)).join(by),
  }
}

const sentencesOf = (section: WrittenSection, { putIn: open }: Writing): Sentence[] =>
  section.sentences.map(({ t, f }) => ({ at: atOf(section), text: putIn(t, open), facts: f }))

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The facts that are cited, and those that meet in a coincidence that is, as a reader sees them. */
function citedFacts(sentences: readonly Sentence[], { brief, putIn: open }: Writing): Fact[] {
  const met = new Map(brief.threads.map(({ id, of }) => [id, of]))
  const cited = new Set(sentences.flatMap(({ facts }) => facts.flatMap((id) => [id, ...(met.get(id) ?? [])])))
  return [...brief.facts.values()]
    .filter(({ id }) => cited.has(id))
    .map(({ id, say, person, paths }) => {
      const of = met.get(id)
      return {
        ...{ id, text: putIn(capitalised(say), open), paths },
        ...(person !== undefined && { person }),
        ...(of && { of }),
      }
    })
}

/** The sentence that tells the thread, as it was told. */
function threadOf(
  id: string | null,
  sentences: readonly Sentence[],
  { brief, builtin }: Writing,
): Thread | null {
  const thread = brief.threads.find((one) => one.id === id)
  if (!thread) return builtin.thread ?? null
  const told = sentences.find(({ facts }) => facts.includes(thread.id))
  return {
    kind: thread.kind,
    text: told?.text ?? thread.say,
    numbers: thread.v.map(Number).filter(Number.isInteger),
  }
}

/** What a reading of so many people must have. */
const requiredOf = ({ kind, people, pairs }: Brief): string[] =>
  kind === 'daily'
    ? ['answer', 'step']
    : people === 1
      ? [...FIRST]
      : [
          ...FIRST,
          ...Array.from({ length: people }, (_, place) => `P${place + 1}`),
          ...pairs.map((pair) => `pair ${pair}`),
        ]

/** Sections of the model, and in place of one that failed the built-in one. */
function assembled(written: ReadonlyMap<string, WrittenSection>, writing: Writing): Words {
  const { builtin, brief } = writing
  const shown = (id: string) => {
    const section = written.get(id)
    return section && shownOf(section, writing)
  }
  const sections = (['answer', 'thread', 'step', 'watch', 'ask'] as const).flatMap((key): Section[] => {
    const own = shown(key)
    if (own) return [{ key, title: own.title, text: own.text }]
    return FIRST.includes(key) ? builtin.sections.filter((section) => section.key === key) : []
  })
  if (!isJoint(builtin)) return { ...builtin, sections }
  const places = new Map(brief.pairs.map((pair) => [pair, shown(`pair ${pair}`)?.text]))
  const pairOf = (index: number) => {
    const of = pairNames(builtin.people.length)[index] ?? ''
    return places.get(of) ?? builtin.pairs[index] ?? ''
  }
  return {
    ...builtin,
    sections,
    people: builtin.people.map((text, place) => shown(`P${place + 1}`)?.text ?? text),
    pairs: builtin.pairs.map((_, index) => pairOf(index)),
  }
}

/** (0,1), (0,2) … as the model names them. */
const pairNames = (people: number): string[] =>
  Array.from({ length: people }, (_, a) =>
    Array.from({ length: people - a - 1 }, (_, b) => `P${a + 1}:P${a + b + 2}`),
  ).flat()

/** Whether enough was written, and by which status the built-in words stand if not. */
function fate(
  written: ReadonlyMap<string, WrittenSection>,
  failure: FailureStatus | null,
  { brief }: Writing,
): AiStatus {
  const missing = requiredOf(brief).filter((id) => !written.has(id))
  // What broke off when all was said that has to be has said enough.
  if (missing.length === 0) return 'ok'
  if (failure) return failure
  return missing.length === 1 && missing[0] !== 'answer' ? 'ok' : 'rejected'
}

/** Never fails: it ends with words that may be kept. */
export async function* write(writing: Writing): AsyncGenerator<Told> {
  const { brief, builtin, ask, model } = writing
  const begun = performance.now()
  const written = new Map<string, WrittenSection>()
  // Nothing is shown before the answer, which comes first.
  const waiting: WrittenSection[] = []
  let risk: Risk = builtin.risk ?? 'none'
  let intent: Intent | undefined = builtin.intent
  let thread: string | null = null
  let failure: FailureStatus | null = null
  yield { kind: 'step', step: 'asked' }
  try {
    for await (const seen of readAnswer({ brief, ask, risk })) {
      if (seen.kind === 'risk') {
        ;({ risk } = seen)
        yield { kind: 'step', step: 'answering' }
        if (risk === 'self' || risk === 'violence') {
          yield { kind: 'words', words: withStatus(writing.inDanger(risk), 'danger', model) }
          return
        }
      } else if (seen.kind === 'broken') writing.noted?.(seen.rules, false)
      else if (seen.kind === 'failed') writing.noted?.(seen.rules, true)
      else if (seen.kind === 'intent') intent = seen.intent === 'play' ? 'open' : seen.intent
      else if (seen.kind === 'thread') ({ thread } = seen)
      else if (seen.kind === 'section') {
        const { section } = seen
        if (!ORDER.includes(section.key)) continue
        written.set(sectionId(section), section)
        waiting.push(section)
        if (written.has('answer'))
          for (const one of waiting.splice(0)) yield { kind: 'section', section: shownOf(one, writing) }
      }
    }
  } catch (error) {
    failure = error instanceof ModelFailure ? error.status : 'error'
  }
  const status = fate(written, failure, writing)
  if (status !== 'ok') {
    yield { kind: 'words', words: withStatus(builtin, status, model) }
    return
  }
  const sentences = ORDER.flatMap((key) =>
    [...written.values()].filter((section) => section.key === key),
  ).flatMap((section) => sentencesOf(section, writing))
  yield {
    kind: 'words',
    words: {
      ...assembled(written, writing),
      ...{ source: 'ai', risk, intent: intent ?? 'open', alternative: false },
      thread: threadOf(thread, sentences, writing),
      ...{ sentences, facts: citedFacts(sentences, writing) },
      ai: { status: 'ok', model, ms: Math.round(performance.now() - begun) },
    },
  }
}

/** The same for who waits for the words alone. */
export async function wordsBy(writing: Writing): Promise<Words> {
  let words = writing.builtin
  for await (const told of write(writing)) if (told.kind === 'words') ({ words } = told)
  return words
}
