// A new reading. Numbers come first, the built-in words are made of them and nothing else, and both are saved together. Nothing is
// ever computed again to be shown. One person is a group of one.
import { DEFAULT_CONVENTION, type Person, type ReadingInput } from '@/lib/engine'
import type { Context } from '@/lib/platform/context'
import { newId } from '@/lib/platform/id'
import { civilDate, type Profile } from '@/lib/profiles/schema'
import { getProfiles } from '@/lib/profiles/service'
import { computableReading } from '../computable'
import { hashOf } from '../hash'
import { resolveMoment } from '../local-moment'
import type { Reading } from '../reading'
import { insertReading } from '../repository/insert'
import type { NumbersRecord, Standing } from '../repository/record'
import type { ReadingRequest } from '../schema'
import { toReading } from '../view'
import { withWords } from './keep-words'

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
  const { record, ms } = withWords(numbers)
  watch.done('worded')

  await insertReading(ctx, record, ms)
  watch.done('saved')
  const { trace = false } = request
  return { reading: toReading({ record, standing: standingOfMaker(ctx) }, { trace }), steps: watch.steps }
}

const standingOfMaker = ({ actor: { profileId } }: Context): Standing => ({
  role: profileId === null ? 'owner' : 'participant',
  own: profileId === null ? [] : [profileId],
  favorite: false,
  note: null,
})
