// Whether a reading fitted, as each of those who may see it says for itself: nobody else is told.
import type { Context } from '@/lib/platform/context'
import { isId } from '@/lib/platform/id'
import { countFits } from '@/lib/platform/metrics/readings'
import { type Pages, pagesOf } from '@/lib/platform/paging'
import { Problem } from '@/lib/platform/problem'
import { SealError } from '@/lib/platform/seal/codec'
import type { ExportedFeedback, Feedback } from '../answers/feedback'
import { type FeedbackInput, type Fit, ratingOf } from '../feedback-schema'
import { answersOf, type FitSums, fitSums } from '../fit-sums'
import {
  findFeedback,
  type KeptFeedback,
  keepFeedback,
  type Said,
  selectFeedback,
  selectSaidSince,
} from '../repository/feedback'
import { absentReading, getReading } from './read'
import { listWords } from './told'

const answerOf = ({ readingId, createdAt, updatedAt, rating, sections, text }: KeptFeedback): Feedback => ({
  reading_id: readingId,
  rating,
  sections,
  text,
  created_at: createdAt.toISOString(),
  updated_at: updatedAt.toISOString(),
})

/** Only parts that its words have, in whichever language and style they were told. */
async function requireParts(ctx: Context, id: string, named: string[]): Promise<void> {
  if (named.length === 0) return
  const { interpretation } = await getReading(ctx, id)
  const beside = (sections: readonly { key: string }[], parts: string[]) =>
    parts.filter((part) => !sections.some(({ key }) => key === part))
  const other = beside(interpretation.sections, named)
  if (other.length === 0) return
  const told = await listWords(ctx, id, {})
  const absent = told.reduce((left, words) => beside(words.interpretation.sections, left), other)
  if (absent.length === 0) return
  const refused = (part: string) => ({
    pointer: `/sections/${part}`,
    id: 'section_absent' as const,
    args: { field: part },
  })
  throw Problem.invalid(absent.map(refused))
}

async function keep(ctx: Context, id: string, said: Said) {
  const done = isId(id) ? await keepFeedback(ctx, id, said) : null
  if (!done) throw await absentReading(id)
  const { rating, sections } = said
  countFits(done.style, answersOf({ rating, sections }))
  return { feedback: answerOf(done.kept), created: done.created }
}

/**
 * Takes the place of what this viewer said before. @returns and whether it is the first
 * @throws Problem 403 for somebody else's reading, 404 for none, 400 for a part that its words do not have
 */
export async function giveFeedback(
  ctx: Context,
  id: string,
  { rating, sections = {}, text = null }: FeedbackInput,
): Promise<{ feedback: Feedback; created: boolean }> {
  const given = Object.entries(sections).filter(([, fit]) => fit !== undefined)
  await requireParts(
    ctx,
    id,
    given.map(([part]) => part),
  )
  return keep(ctx, id, { rating, sections: Object.fromEntries(given), text })
}

/** @param since what was said earlier counts as nothing @throws Problem 403 for somebody else's reading, 404 for none, and where nothing was said */
export async function getFeedback(ctx: Context, id: string, since = 0): Promise<Feedback> {
  const found = isId(id) ? await findFeedback(ctx.actor, id) : undefined
  if (found === undefined) throw await absentReading(id)
  if (found === null || found.updatedAt.getTime() < since)
    throw new Problem('not_found', 'feedback_not_found')
  return answerOf(found)
}

/** Nothing, where it does not open. */
async function saidBefore(ctx: Context, id: string): Promise<Said | null> {
  if (!isId(id)) return null
  try {
    return (await findFeedback(ctx.actor, id)) ?? null
  } catch (error) {
    if (error instanceof SealError) return null
    throw error
  }
}

/** The rating alone; parts and text stay. Throws as `giveFeedback` does. */
export async function giveFit(ctx: Context, id: string, fit: Fit): Promise<void> {
  const { sections = {}, text = null }: Partial<Said> = (await saidBefore(ctx, id)) ?? {}
  await keep(ctx, id, { rating: ratingOf(fit), sections, text })
}

/** Never more of them are in memory at once. */
const BATCH = 100

/** All that an account said, and its bound keys, newest first; of what does not open, which reading it is about. */
export const wholeFeedback = (ctx: Context): Pages<ExportedFeedback> =>
  pagesOf(async (cursor) => {
    const rows = await selectFeedback(ctx.actor.owner, BATCH, cursor)
    const items = rows.map(({ said, profileId, readingId, createdAt, updatedAt }): ExportedFeedback => {
      const by = { profile_id: profileId }
      if (said) return { ...answerOf({ readingId, createdAt, updatedAt, ...said }), ...by }
      const when = { created_at: createdAt.toISOString(), updated_at: updatedAt.toISOString() }
      return { reading_id: readingId, ...when, ...by, unreadable: true }
    })
    return { items, next: rows.length === BATCH ? (rows.at(-1)?.id ?? null) : null }
  })

/** Answers that are summed up, the newest. */
const SUMMED = 1000

/** How readings fitted, as the account itself said since then. @param since milliseconds since 1970 */
export const sumFits = async ({ actor }: Context, since: number): Promise<FitSums> =>
  fitSums(await selectSaidSince(actor.owner, since, SUMMED))
