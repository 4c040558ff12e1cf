// What can be done with readings. Numbers come first: a reading is computed, worded and saved in one go, and read
// back as it was saved, never computed again.
import { DEFAULT_CONVENTION, momentAt, readPeople } from '@/lib/engine'
import { interpret } from '@/lib/interpretation/interpret'
import type { Context } from '@/lib/platform/context'
import { isId, newId } from '@/lib/platform/id'
import { type Listed, listed, MAX_PAGE } from '@/lib/platform/paging'
import { Problem } from '@/lib/platform/problem'
import { civilDate, type Profile } from '@/lib/profiles/schema'
import { getProfile } from '@/lib/profiles/service'
import { hashOf } from './hash'
import {
  countReadings,
  findReading,
  insertReading,
  type ReadingRecord,
  readingExists,
  selectReadings,
} from './repository'
import type { Reading, ReadingItem, ReadingQuery, ReadingRequest } from './schema'
import { searchReadings } from './search'
import { toItem, toReading } from './view'

export type { Reading, ReadingItem } from './schema'

/** The stages of a new reading, with the milliseconds each took. */
export interface ReadingStep {
  key: 'checked' | 'computed' | 'worded' | 'saved'
  ms: number
}
export interface NewReading {
  reading: Reading
  steps: ReadingStep[]
}

function stopwatch() {
  const steps: ReadingStep[] = []
  let since = performance.now()
  const done = (key: ReadingStep['key']) => {
    const now = performance.now()
    steps.push({ key, ms: Math.round((now - since) * 100) / 100 })
    since = now
  }
  return { steps, done }
}

const toPerson = ({ name, birthday, mother_name }: Profile) => ({
  name,
  mother_name,
  birth: civilDate(birthday),
})

export async function createReading(ctx: Context, request: ReadingRequest): Promise<NewReading> {
  const made = ctx.claimedId ? await findReading(ctx.actor.owner, ctx.claimedId) : null
  if (made) return { reading: toReading(made), steps: [] }

  const watch = stopwatch()
  const profile = await getProfile(ctx, request.user_id)
  watch.done('checked')

  const zone = request.time_zone ?? profile.time_zone ?? 'UTC'
  const input = {
    people: [toPerson(profile)],
    sign: request.sign,
    moment: request.moment ?? momentAt(ctx.now, zone),
    convention: request.convention ?? DEFAULT_CONVENTION,
  }
  const document = readPeople(input)
  watch.done('computed')

  const locale = request.locale ?? ctx.locale
  const style = request.style ?? 'plain'
  const { name } = profile
  const { question } = request
  const interpretation = interpret({
    result: document.people[0]!,
    name,
    question,
    moment: document.moment,
    locale,
    style,
  })
  watch.done('worded')

  const record: ReadingRecord = {
    id: ctx.claimedId ?? newId(ctx.now),
    question,
    signType: request.sign.type,
    signValue: request.sign_value,
    result: { input, document, hash: hashOf({ input, document }) },
    interpretation,
    isMultiUser: false,
    favorite: false,
    locale,
    style,
    convention: document.convention,
    engineVersion: document.engine_version,
    calculationMs: watch.steps.reduce((sum, { key, ms }) => (key === 'checked' ? sum : sum + ms), 0),
    createdAt: new Date(ctx.now),
    participants: [{ id: profile.id, name }],
  }
  await insertReading(ctx, record)
  watch.done('saved')
  return { reading: toReading(record), steps: watch.steps }
}

/** Throws 403 for somebody else's reading and 404 for none. */
export async function getReading(ctx: Context, id: string): Promise<Reading> {
  const record = isId(id) ? await findReading(ctx.actor.owner, id) : null
  if (record) return toReading(record)
  const foreign = isId(id) && (await readingExists(id))
  throw foreign ? new Problem('forbidden', 'forbidden') : new Problem('not_found', 'reading_not_found')
}

export async function listReadings(ctx: Context, query: ReadingQuery = {}): Promise<Listed<ReadingItem>> {
  if (query.user_id) await getProfile(ctx, query.user_id)
  const owner = ctx.actor.owner
  const limit = query.limit ?? MAX_PAGE
  if (query.q) return searchReadings(owner, query, query.q, limit)
  const [records, total] = await Promise.all([
    selectReadings(owner, query, limit + 1, query.cursor),
    countReadings(owner, query),
  ])
  return listed(records.map(toItem), total, limit)
}
