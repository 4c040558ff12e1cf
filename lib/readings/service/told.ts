// The words of a reading that is there: all that were kept, others in another language or style, the same written again, and those
// that are being written.
import { withStatus } from '@/lib/interpretation/claude/write'
import { fullNames, labelsOf } from '@/lib/interpretation/labels'
import { withNames } from '@/lib/interpretation/people'
import { waitsForOthers } from '@/lib/platform/admission'
import type { Context } from '@/lib/platform/context'
import { Problem } from '@/lib/platform/problem'
import type { ToldWords } from '../answers/told'
import type { ReadingRecord, SeenReading } from '../repository/record'
import type { Manner } from '../repository/row'
import { isWriting, type KeptWords, keepBuiltin, leaveWriting, selectKept } from '../repository/telling'
import { tellingOf } from '../telling'
import { toReading } from '../view'
import { type Words, wordsOf } from '../words'
import type { TellInput, TellQuery } from '../words-schema'
import { seenReading } from './read'
import { beginTelling, whyNotAsked } from './tell'

/** The reading's own, where nothing else is asked for. */
export const mannerOf = ({ locale, style }: ReadingRecord, asked: Partial<Manner>): Manner => ({
  locale: asked.locale ?? locale,
  style: asked.style ?? style,
})

function answerOf({ record, standing }: SeenReading, { words, createdAt, ...manner }: KeptWords): ToldWords {
  const told = { ...record, ...manner, interpretation: words }
  const { ai_interpretation, interpretation } = toReading({ record: told, standing }, { trace: false })
  const { locale, style } = manner
  return { locale, style, created_at: createdAt.toISOString(), ai_interpretation, interpretation }
}

/** All that were kept, each manner once. @throws Problem 403 for somebody else's reading, 404 for none */
export async function listWords(ctx: Context, id: string, query: TellQuery): Promise<ToldWords[]> {
  const seen = await seenReading(ctx, id, false)
  const kept = await selectKept(seen.record.id, seen.record.isMultiUser, query)
  return kept.map((words) => answerOf(seen, words))
}

/** Throws 403 for who merely takes part. */
export async function ownReading(ctx: Context, id: string): Promise<SeenReading> {
  const seen = await seenReading(ctx, id, false)
  if (seen.standing.role !== 'owner') throw new Problem('forbidden', 'reading_not_owned')
  return seen
}

const LOOK_MS = 400
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Words that another server is writing: they are looked for until they are there, or nobody writes any more. */
async function elsewhere({ record }: SeenReading, manner: Manner): Promise<KeptWords | undefined> {
  while (await isWriting(record.id, manner)) await pause(LOOK_MS)
  return (await selectKept(record.id, record.isMultiUser, manner))[0]
}

interface Begun {
  /** What was kept before; nothing where the manner is new. */
  kept: KeptWords | undefined
  /** Why the model does not write. */
  whyNot: Words | null
}

/** Begins what is wanted, unless it is there. */
async function begin(
  ctx: Context,
  { record }: SeenReading,
  manner: Manner,
  { words: wish, again = false }: TellInput,
  signal?: AbortSignal,
): Promise<Begun> {
  const [kept] = await selectKept(record.id, record.isMultiUser, manner)
  if (kept && !again && (kept.words.source === 'ai' || wish === 'builtin'))
    return { kept, whyNot: kept.words }
  const builtin = wordsOf({ ...record, ...manner })
  const status = await whyNotAsked(ctx, record, builtin, wish, { counted: true })
  const whyNot = status && withStatus(builtin, status)
  if (!kept) await keepBuiltin(ctx.actor.owner, record.id, whyNot ?? builtin)
  // What failed may be tried again without being asked to give way.
  if (!whyNot) await beginTelling(ctx, record, manner, { again: again || kept !== undefined, signal })
  return { kept, whyNot }
}

/**
 * Words for the same numbers, in another language or style or written again; waited for.
 * @returns and whether they are new @throws Problem 403 for somebody else's reading, 404 for none
 */
export async function tellReading(
  ctx: Context,
  id: string,
  input: TellInput,
  signal?: AbortSignal,
): Promise<{ told: ToldWords; created: boolean }> {
  const seen = await ownReading(ctx, id)
  const manner = mannerOf(seen.record, input)
  const { kept, whyNot } = await begin(ctx, seen, manner, input, signal)
  const answer = (words: Words) => answerOf(seen, { ...manner, words, createdAt: new Date(ctx.now) })
  if (whyNot) return { told: kept ? answerOf(seen, kept) : answer(whyNot), created: !kept }
  waitsForOthers()
  const words = await tellingOf(seen.record.id, manner)?.done
  const found = words ? answer(words) : undefined
  const other = found ? undefined : await elsewhere(seen, manner)
  const told = found ?? (other ? answerOf(seen, other) : answer(wordsOf({ ...seen.record, ...manner })))
  return { told, created: true }
}

/** Begins to write and does not wait. Throws as `tellReading` does. @returns the manner in which it will be told */
export async function tellSoon(ctx: Context, id: string, input: TellInput): Promise<Manner> {
  const seen = await ownReading(ctx, id)
  const manner = mannerOf(seen.record, input)
  await begin(ctx, seen, manner, input)
  return manner
}

/** What comes while words are written: sections in the order in which they passed, and at last the words. */
export type TellingEvent =
  | { type: 'step'; step: string }
  | { type: 'section'; at: string; index: number; title: string; text: string }
  | { type: 'words'; words: ToldWords }

/** @throws Problem at once, 403 for somebody else's reading, 404 for none */
export async function followWords(
  ctx: Context,
  id: string,
  query: TellQuery,
): Promise<AsyncGenerator<TellingEvent>> {
  const seen = await seenReading(ctx, id, false)
  const manner = mannerOf(seen.record, query)
  waitsForOthers()
  return following(seen, manner, ctx.now)
}

async function* following(seen: SeenReading, manner: Manner, now: number): AsyncGenerator<TellingEvent> {
  const { record } = seen
  const labels = labelsOf(record.participants, manner.locale)
  const named = (text: string) => (record.isMultiUser ? withNames(text, labels) : text)
  const names = fullNames(record.participants, manner.locale)
  /** A part for one person is called by the name, and one for two by both. */
  const titleOf = ({ at, title }: { at: string; title: string }) =>
    title || at.replace(/P([1-5])/g, (_, place) => names[Number(place) - 1] ?? '').replace(':', ' · ')
  const last = (words: Words): TellingEvent => ({
    type: 'words',
    words: answerOf(seen, { ...manner, words, createdAt: new Date(now) }),
  })
  const telling = tellingOf(record.id, manner)
  if (telling) {
    for await (const told of telling.follow()) {
      if (told.kind === 'words') yield last(told.words)
      else if (told.kind === 'step') yield { type: 'step', step: told.step }
      else {
        const { section } = told
        yield { type: 'section', ...section, title: titleOf(section), text: named(section.text) }
      }
    }
    return
  }
  const kept = await elsewhere(seen, manner)
  const words =
    kept?.words ??
    (manner.locale === record.locale && manner.style === record.style ? record.interpretation : null)
  if (!words) throw new Problem('not_found', 'words_not_found')
  yield last(words)
}

/** Stops what is being written; what was there before stands. Throws as `tellReading` does. */
export async function stopTelling(ctx: Context, id: string, query: TellQuery): Promise<void> {
  const { record } = await ownReading(ctx, id)
  const manner = mannerOf(record, query)
  const telling = tellingOf(record.id, manner)
  if (!telling) return leaveWriting(ctx.actor.owner, record.id, manner)
  telling.cancel()
  await telling.done
}
