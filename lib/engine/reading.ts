// The heart of the engine: from people, a sign and a moment to a document in which every number shows its working.
// Stamp, sky, pillars and sign belong to the moment and are computed once for all people.
import { bondsOfPeople } from './bonds/people'
import { bondSchoolNamed } from './bonds/schools'
import { ageInDays } from './calendar/age'
import { weekdayIndex, weekdayOf } from './calendar/weekday'
import { type Convention, conventionNamed, type DatedMoment } from './conventions'
import type {
  Animal,
  Birth,
  CalculationDocument,
  CalculationInput,
  ConventionOptions,
  DataSource,
  Moment,
  PersonNumbers,
  PersonOptions,
  PersonResult,
  Pillars,
  QuestionNumber,
  ReadingDocument,
  ReadingInput,
  Rules,
  SignResult,
  Sky,
  Stamp,
} from './document'
import { EngineError } from './error'
import { encodeStamp } from './fc60/stamp'
import { heartbeatOf } from './heartbeat'
import { type NumerologySubject, numerologyOf } from './numerology/profile'
import { completeOptions } from './options'
import { animalsInPlay, findPatterns } from './patterns'
import { signatureOf } from './place'
import { questionNumber } from './question'
import { elementsOf, type SignalGrounds, signalsOf } from './signals'
import { readSign } from './signs/read'
import { animalTensions, elementTensions } from './tensions'
import type { Step } from './trace'
import { ENGINE_VERSION } from './version'
import { silent, Working } from './working'

export const MAX_PEOPLE = 5

type Subject = NumerologySubject & PersonOptions

/** What belongs to the moment, not to a person. */
interface Occasion {
  convention: Convention
  options: ConventionOptions
  moment: DatedMoment
  fc60: Stamp
  sky: Sky
  pillars: Pillars
  animals: readonly Animal[]
  steps: readonly Step[]
  newWork: () => Working
}

/** How to compute; the numbers are the same either way. */
export interface ReadingMode {
  /** Whether to write down the working; without it `trace` stays empty. Default true. */
  trace?: boolean
}

/**
 * Reads one to five people for one sign at one moment.
 * @throws EngineError `too_few_people`, `too_many_people`, `unknown_convention`, `invalid_sign`, `birth_in_future`,
 * `invalid_bpm`, `invalid_coordinates`, `unknown_system`, `invalid_date` or another code of `checkMoment`
 */
export function readPeople(input: ReadingInput, { trace: traced = true }: ReadingMode = {}): ReadingDocument {
  if (input.people.length < 1) throw new EngineError('too_few_people')
  if (input.people.length > MAX_PEOPLE) throw new EngineError('too_many_people')
  const newWork = traced ? () => new Working() : () => silent
  const occasion = occasionOf(input, newWork)
  const work = newWork()
  const sign = readSign(input.sign, work, occasion.options)
  const asked = present(input.question)
  const question = asked === null ? null : questionNumber(asked, 'auto', work, occasion.options)
  const people = input.people.map((person) =>
    computeParticipant(person, occasion, sign, question, work.steps),
  )
  const school = bondSchoolNamed(occasion.options.bond_school)
  return {
    ...rulesOf(occasion),
    moment: plainMoment(input.moment),
    people,
    bonds: bondsOfPeople(school, input.people, people, newWork()),
  }
}

/**
 * The numbers of a birthday and perhaps names at a moment, without a sign.
 * @throws EngineError as `readPeople` does, but for people and sign
 */
export function calculate(input: CalculationInput): CalculationDocument {
  const occasion = occasionOf(input, () => new Working())
  return {
    ...rulesOf(occasion),
    moment: plainMoment(input.moment),
    ...computePerson(input, occasion, []),
  }
}

function rulesOf({ convention, options }: Occasion): Rules {
  return {
    engine_version: ENGINE_VERSION,
    convention: convention.name,
    convention_version: convention.version,
    options,
  }
}

function occasionOf(
  { moment, convention: name, options: asked }: Pick<ReadingInput, 'moment' | 'convention' | 'options'>,
  newWork: () => Working,
): Occasion {
  const convention = conventionNamed(name)
  const options = completeOptions(convention.options, asked)
  const work = newWork()
  const fc60 = encodeStamp(moment, work)
  const dated = { ...moment, jdn: fc60.jdn }
  const sky = convention.sky(dated, work)
  const pillars = convention.pillars(dated, options, work)
  const animals = animalsInPlay(fc60, pillars)
  return { convention, options, moment: dated, fc60, sky, pillars, animals, steps: work.steps, newWork }
}

/** A person's numbers with those of the sign and the question, which all people share, in the document's order. */
function computeParticipant(
  person: Subject,
  occasion: Occasion,
  sign: SignResult,
  question: QuestionNumber | null,
  steps: readonly Step[],
): PersonResult {
  const numbers = computePerson(person, occasion, steps)
  return {
    fc60: numbers.fc60,
    birth: numbers.birth,
    numerology: numbers.numerology,
    sky: numbers.sky,
    pillars: numbers.pillars,
    heartbeat: numbers.heartbeat,
    location: numbers.location,
    signals: numbers.signals,
    sign,
    question,
    patterns: numbers.patterns,
    confidence: numbers.confidence,
    trace: numbers.trace,
  }
}

/** @param after steps that come after the person's own */
function computePerson(person: Subject, occasion: Occasion, after: readonly Step[]): PersonNumbers {
  const { convention, options, moment, fc60, sky, pillars, animals } = occasion
  const work = occasion.newWork()
  const subject = { ...person, name: present(person.name), mother_name: present(person.mother_name) }
  const birth = computeBirth(subject, occasion, work)
  const heartbeat = heartbeatOf(birth.age_years, subject.heart_rate_bpm ?? null, convention.extended, work)
  const location = subject.place ? signatureOf(subject.place, !convention.extended, work) : null
  const numerology = numerologyOf(subject, moment.date, work, options)
  const patterns = findPatterns(numerology, animals, work)
  const tensions = animalTensions(pillars)
  if (convention.extended) {
    const elements = elementsOf(fc60, pillars)
    if (location) elements.push(location.element)
    if (heartbeat.source === 'actual') elements.push(heartbeat.element)
    tensions.push(...elementTensions(elements))
  }
  const grounds: SignalGrounds = { stamp: fc60, time: moment.time, animals, sky, numerology, tensions }
  const signals = signalsOf(grounds, work)
  const supplied = suppliedBy(subject, moment)
  const confidence = convention.confidence({ supplied, life_path: numerology.life_path, patterns }, work)
  const trace = [...occasion.steps, ...work.steps, ...after]
  return { fc60, birth, numerology, sky, pillars, heartbeat, location, signals, patterns, confidence, trace }
}

function computeBirth(subject: Subject, { convention, moment }: Occasion, work: Working): Birth {
  const { birth: date, birth_time = null, birth_zone = null } = subject
  const jdn = work.dayNumber('birth.jdn', date)
  const index = weekdayIndex(jdn, work, 'birth.weekday.index')
  const { name, planet } = weekdayOf(index)
  const age_days = ageInDays(jdn, moment.jdn, work)
  return {
    jdn,
    jdn_fc60: work.base60('birth.jdn_fc60', jdn),
    year_fc60: work.base60('birth.year_fc60', date.year),
    weekday: work.table('birth.weekday', 'weekdays', index, name),
    planet: work.table('birth.planet', 'weekday_planets', index, planet),
    ...convention.birthSky({ date, jdn, time: birth_time, zone: birth_zone }, work),
    age_years: convention.ageInYears(date, moment.date, age_days, work),
    age_days,
  }
}

function suppliedBy(subject: Subject, { time }: Moment): Set<DataSource> {
  const { name, mother_name, birth_time, heart_rate_bpm, place } = subject
  const supplied = new Set<DataSource>(['birthday', 'moment'])
  if (birth_time) supplied.add('birth_time')
  if (name) supplied.add('name')
  if (mother_name) supplied.add('mother_name')
  if (time) supplied.add('time')
  if (typeof heart_rate_bpm === 'number') supplied.add('heart_rate')
  if (place) supplied.add('place')
  return supplied
}

function present(text: string | null | undefined): string | null {
  return text?.trim() ? text : null
}

function plainMoment({ date, time, offset_minutes, offset_seconds }: Moment): Moment {
  const plain = { date: { ...date }, time: time && { ...time }, offset_minutes }
  return offset_seconds ? { ...plain, offset_seconds } : plain
}
