// A new reading. Numbers come first: it is computed, worded and saved in one go, and read back as it was saved, never
// computed again. One person is a group of one.
import { DEFAULT_CONVENTION, type Person, type ReadingInput } from '@/lib/engine'
import { interpretGroup } from '@/lib/interpretation/group/interpret-group'
import { interpret } from '@/lib/interpretation/interpret'
import type { Style } from '@/lib/interpretation/schema'
import type { Context } from '@/lib/platform/context'
import type { Locale } from '@/lib/platform/i18n/locales'
import { newId } from '@/lib/platform/id'
import { civilDate, type Profile } from '@/lib/profiles/schema'
import { getProfiles } from '@/lib/profiles/service'
import { computableReading } from '../computable'
import { hashOf } from '../hash'
import { resolveMoment } from '../local-moment'
import type { Reading, StoredResult } from '../reading'
import { insertReading } from '../repository/insert'
import type { ReadingRecord, Standing } from '../repository/record'
import type { ReadingRequest } from '../schema'
import { summaryOf } from '../summary'
import { toReading } from '../view'

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

function wordsOf({ input, document }: Omit<StoredResult, 'hash'>, locale: Locale, style: Style) {
  const names = input.people.map(({ name }) => name ?? '')
  const question = input.question ?? ''
  if (names.length > 1) return interpretGroup({ document, names, question, locale, style })
  const [result] = document.people
  return interpret({ result: result!, name: names[0]!, question, moment: document.moment, locale, style })
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

  const locale = request.locale ?? ctx.locale
  const style = request.style ?? 'plain'
  const interpretation = wordsOf({ input, document }, locale, style)
  watch.done('worded')

  const record: ReadingRecord = {
    id: ctx.claimedId ?? newId(ctx.now),
    question,
    signType: sign.type,
    signValue: request.sign_value,
    result: { input, document, hash: hashOf({ input, document }) },
    interpretation,
    isMultiUser: profiles.length > 1,
    locale,
    style,
    convention: document.convention,
    engineVersion: document.engine_version,
    calculationMs: watch.steps.reduce((sum, { key, ms }) => (key === 'checked' ? sum : sum + ms), 0),
    createdAt: new Date(ctx.now),
    participants: profiles.map(({ id, name }) => ({ id, name, left: false })),
  }
  await insertReading(ctx, record, summaryOf(record))
  watch.done('saved')
  return { reading: toReading({ record, standing: standingOfMaker(ctx) }), steps: watch.steps }
}

const standingOfMaker = ({ actor: { profileId } }: Context): Standing => ({
  role: profileId === null ? 'owner' : 'participant',
  own: profileId === null ? [] : [profileId],
  favorite: false,
  note: null,
})
