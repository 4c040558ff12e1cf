// A new reading. Numbers come first, the built-in words are made of them and nothing else, and both are saved together. Nothing is
// ever computed again to be shown. One person is a group of one.
import { DEFAULT_CONVENTION, type ReadingInput } from '@/lib/engine'
import { withStatus } from '@/lib/interpretation/claude/write'
import { LANGUAGES } from '@/lib/interpretation/languages'
import { countryOf } from '@/lib/interpretation/risk/places'
import { waitsForOthers } from '@/lib/platform/admission'
import type { Context } from '@/lib/platform/context'
import type { Locale } from '@/lib/platform/i18n/locales'
import { newId } from '@/lib/platform/id'
import { Problem } from '@/lib/platform/problem'
import { getReaders, type Reader } from '@/lib/profiles/service'
import { computableReading } from '../computable'
import { hashOf } from '../hash'
import { resolveMoment } from '../local-moment'
import { minuteOf } from '../own-minute'
import type { Reading, Told } from '../reading'
import { insertReading } from '../repository/insert'
import type { NumbersRecord, Standing } from '../repository/record'
import type { ReadingRequest } from '../schema'
import { toReading } from '../view'
import { withWords } from './keep-words'
import { toPerson } from './person'
import { seenReading } from './read'
import { beginTelling, type Wish, whyNotAsked } from './tell'

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

function toldOf(reader: Reader, { read_anyway, time_zone }: ReadingRequest, locale: Locale): Told {
  const country = countryOf(time_zone ?? reader.time_zone)
  const { name_persian: other } = reader
  return {
    turn: reader.readings,
    ...(read_anyway && { readAnyway: true }),
    ...(other && LANGUAGES[locale].writing.letter.test(other) && { called: other }),
    ...(country && { country }),
  }
}

/** The words of a new reading: those that stand, and whether a model may write others. */
async function wordsFor(ctx: Context, numbers: NumbersRecord, wish: Wish | undefined) {
  const { record, ms } = withWords(numbers)
  const whyNot = await whyNotAsked(ctx, record, record.interpretation, wish)
  const interpretation = whyNot ? withStatus(record.interpretation, whyNot) : record.interpretation
  return { record: { ...record, interpretation }, ms, told: whyNot === null }
}

/** Whether the words of the model are waited for, and by whom. */
interface Waiting {
  wait: boolean
  signal?: AbortSignal | undefined
}

/**
 * The reading is kept with its built-in words before the model is asked for others.
 * @param waiting whether its words are waited for; who does not finds them later
 */
export async function createReading(
  ctx: Context,
  request: ReadingRequest,
  { wait, signal }: Waiting = { wait: true },
): Promise<NewReading> {
  const watch = stopwatch()
  const profiles = await getReaders(ctx, request.participant_ids)
  watch.done('checked')

  const { question, options } = request
  // Where the request names no zone, in that of the primary participant.
  const moment = resolveMoment(request.moment, request.time_zone ?? profiles[0]!.time_zone, ctx.now)
  const { sign, sign_value } = request.own_minute ? minuteOf(moment) : request
  const locale = request.locale ?? ctx.locale
  const input: ReadingInput = {
    people: profiles.map((profile) => toPerson(profile)),
    sign,
    question,
    moment,
    convention: request.convention ?? DEFAULT_CONVENTION,
    options,
  }
  const document = computableReading(input)
  watch.done('computed')

  const numbers: NumbersRecord = {
    id: ctx.claimedId ?? newId(ctx.now),
    question,
    signType: sign.type,
    signValue: sign_value,
    result: {
      input,
      document,
      hash: hashOf({ input, document }),
      told: toldOf(profiles[0]!, request, locale),
    },
    isMultiUser: profiles.length > 1,
    locale,
    style: request.style ?? 'plain',
    convention: document.convention,
    engineVersion: document.engine_version,
    calculationMs: watch.steps.find(({ key }) => key === 'computed')!.ms,
    createdAt: new Date(ctx.now),
    participants: profiles.map(({ id, name }) => ({ id, name, left: false })),
  }
  const { record, ms, told } = await wordsFor(ctx, numbers, request.words)
  watch.done('worded')

  await insertReading(ctx, record, ms)
  watch.done('saved')
  const telling = told ? await beginTelling(ctx, record, record, { signal }) : null
  if (telling && wait) waitsForOthers()
  const interpretation = telling && wait ? await telling.done : record.interpretation
  const { trace = false } = request
  const seen = { record: { ...record, interpretation }, standing: standingOfMaker(ctx) }
  return { reading: toReading(seen, { trace }), steps: watch.steps }
}

const standingOfMaker = ({ actor: { profileId } }: Context): Standing => ({
  role: profileId === null ? 'owner' : 'participant',
  own: profileId === null ? [] : [profileId],
  favorite: false,
  note: null,
})

/**
 * The same again for whoever said “I meant something else”: the numbers of the same moment, with the words that were held back.
 * @throws Problem 403 for somebody else's reading, 404 for none; as `createReading` does
 */
export async function readAnyway(ctx: Context, id: string): Promise<Reading> {
  const { record, standing } = await seenReading(ctx, id, false)
  if (standing.role !== 'owner') throw new Problem('forbidden', 'reading_not_owned')
  const { sign, moment, convention, options } = record.result.input
  const { reading } = await createReading(ctx, {
    participant_ids: record.participants.map((person) => person.id),
    question: record.question,
    sign_value: record.signValue,
    ...{ sign, moment, convention, options },
    ...{ locale: record.locale, style: record.style, read_anyway: true },
  })
  return reading
}
