// What can be done with readings. Numbers come first: a reading is computed, worded and saved in one go, and read
// back as it was saved, never computed again.
import {
  DEFAULT_CONVENTION,
  type Moment,
  momentAt,
  type Person,
  type ReadingInput,
  readPeople,
} from '@/lib/engine'
import { interpret } from '@/lib/interpretation/interpret'
import type { Context } from '@/lib/platform/context'
import { isId, newId } from '@/lib/platform/id'
import { type Listed, listed, MAX_PAGE } from '@/lib/platform/paging'
import { Problem } from '@/lib/platform/problem'
import { civilDate, type Profile } from '@/lib/profiles/schema'
import { getProfile } from '@/lib/profiles/service'
import { computable } from './computable'
import { hashOf } from './hash'
import { momentInZone } from './local-moment'
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

/** What the engine may know of a profile. Half a place is none. */
function toPerson(profile: Profile): Person {
  const { name, mother_name, birthday, gender, heart_rate_bpm, latitude, longitude } = profile
  return {
    name,
    mother_name,
    birth: civilDate(birthday),
    gender: gender === 'other' ? null : gender,
    heart_rate_bpm,
    place: latitude === null || longitude === null ? null : { latitude, longitude },
  }
}

/** Now, unless another moment is named. */
function momentOf(ctx: Context, { moment, time_zone }: ReadingRequest, profile: Profile): Moment {
  if (moment && 'offset_minutes' in moment) return moment
  const zone = time_zone ?? profile.time_zone ?? 'UTC'
  return moment ? momentInZone(moment, zone) : momentAt(ctx.now, zone)
}

export async function createReading(ctx: Context, request: ReadingRequest): Promise<NewReading> {
  const made = ctx.claimedId ? await findReading(ctx.actor, ctx.claimedId) : null
  if (made) return { reading: toReading(made), steps: [] }

  const watch = stopwatch()
  const profile = await getProfile(ctx, request.user_id)
  watch.done('checked')

  const input: ReadingInput = {
    people: [toPerson(profile)],
    sign: request.sign,
    question: request.question,
    moment: momentOf(ctx, request, profile),
    convention: request.convention ?? DEFAULT_CONVENTION,
    options: request.options,
  }
  const document = computable(() => readPeople(input))
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
async function recordOf(ctx: Context, id: string): Promise<ReadingRecord> {
  const record = isId(id) ? await findReading(ctx.actor, id) : null
  if (record) return record
  const foreign = isId(id) && (await readingExists(id))
  throw foreign ? new Problem('forbidden', 'forbidden') : new Problem('not_found', 'reading_not_found')
}

export async function getReading(ctx: Context, id: string): Promise<Reading> {
  return toReading(await recordOf(ctx, id))
}

export interface Verification {
  /** Whether today's engine computes exactly the stored document from the stored inputs. */
  valid: boolean
  /** The engine that computed the reading. */
  engine_version: string
  /** The stored fingerprint. */
  hash: string
  /** The fingerprint of what was computed now, by the engine of this version. */
  recomputed: { engine_version: string; hash: string }
}

export async function verifyReading(ctx: Context, id: string): Promise<Verification> {
  const { result, engineVersion } = await recordOf(ctx, id)
  const document = readPeople(result.input)
  const hash = hashOf({ input: result.input, document })
  return {
    valid: hash === result.hash,
    engine_version: engineVersion,
    hash: result.hash,
    recomputed: { engine_version: document.engine_version, hash },
  }
}

export async function listReadings(ctx: Context, query: ReadingQuery = {}): Promise<Listed<ReadingItem>> {
  if (query.user_id) await getProfile(ctx, query.user_id)
  const limit = query.limit ?? MAX_PAGE
  if (query.q) return searchReadings(ctx.actor, query, query.q, limit)
  const [records, total] = await Promise.all([
    selectReadings(ctx.actor, query, limit + 1, query.cursor),
    countReadings(ctx.actor, query),
  ])
  return listed(records.map(toItem), total, limit)
}
