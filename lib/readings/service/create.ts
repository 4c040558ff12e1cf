// A new reading. Numbers come first: it is computed and saved, and only then words are written for what was saved. Nothing is
// ever computed again to be shown. One person is a group of one.
import { DEFAULT_CONVENTION, type Person, type ReadingInput } from '@/lib/engine'
import type { Context } from '@/lib/platform/context'
import { newId } from '@/lib/platform/id'
import { errorFields, log } from '@/lib/platform/log'
import { civilDate, type Profile } from '@/lib/profiles/schema'
import { getProfiles } from '@/lib/profiles/service'
import { computableReading } from '../computable'
import { hashOf } from '../hash'
import { resolveMoment } from '../local-moment'
import type { Reading } from '../reading'
import { insertReading } from '../repository/insert'
import type { NumbersRecord, ReadingRecord, Standing } from '../repository/record'
import type { ReadingRequest } from '../schema'
import { toReading } from '../view'
import { writeWords } from './keep-words'

/** The stages of a new reading, with the milliseconds each took. */
export interface ReadingStep {
  key: 'checked' | 'computed' | 'saved' | 'worded'
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

/** The reading is there, whatever becomes of its words: those that cannot be kept now are kept later. */
async function worded(ctx: Context, numbers: NumbersRecord): Promise<ReadingRecord> {
  const { record, keep } = writeWords(ctx.actor.owner, numbers)
  await keep().catch((error) => {
    log('warn', { event: 'words_not_kept', request_id: ctx.requestId, ...errorFields(error) })
  })
  return record
}

export async function createReading(ctx: Context, request: ReadingRequest): Promise<NewReading> {
  const watch = stopwatch()
  const profiles = await getProfiles(ctx, request.participant_ids)
  watch.done('checked')

  const { question, sign, options } = request
  const input: ReadingInput = {
    people: profiles.map(toPerson),
    sign,
    question,
    // Where the request names no zone, in that of the primary participant.
    moment: resolveMoment(request.moment, request.time_zone ?? profiles[0]!.time_zone, ctx.now),
    convention: request.convention ?? DEFAULT_CONVENTION,
    options,
  }
  const document = computableReading(input)
  watch.done('computed')

  const numbers: NumbersRecord = {
    id: ctx.claimedId ?? newId(ctx.now),
    question,
    signType: sign.type,
    signValue: request.sign_value,
    result: { input, document, hash: hashOf({ input, document }) },
    isMultiUser: profiles.length > 1,
    locale: request.locale ?? ctx.locale,
    style: request.style ?? 'plain',
    convention: document.convention,
    engineVersion: document.engine_version,
    calculationMs: watch.steps.find(({ key }) => key === 'computed')!.ms,
    createdAt: new Date(ctx.now),
    participants: profiles.map(({ id, name }) => ({ id, name, left: false })),
  }
  await insertReading(ctx, numbers)
  watch.done('saved')

  const record = await worded(ctx, numbers)
  watch.done('worded')
  return { reading: toReading({ record, standing: standingOfMaker(ctx) }), steps: watch.steps }
}

const standingOfMaker = ({ actor: { profileId } }: Context): Standing => ({
  role: profileId === null ? 'owner' : 'participant',
  own: profileId === null ? [] : [profileId],
  favorite: false,
  note: null,
})
