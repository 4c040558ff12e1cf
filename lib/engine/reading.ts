// The heart of the engine: from people, a sign and a moment to a document in which every number shows its working.
// Stamp, sky, pillars and sign belong to the moment and are computed once for all people.
import { ageInDays } from './calendar/age'
import { weekdayIndex, weekdayOf } from './calendar/weekday'
import { type Convention, conventionNamed, type DatedMoment } from './conventions'
import type {
  Birth,
  CalculationDocument,
  CalculationInput,
  DataSource,
  Moment,
  PersonNumbers,
  PersonResult,
  Pillars,
  ReadingDocument,
  ReadingInput,
  Sky,
  Stamp,
} from './document'
import { EngineError } from './error'
import { encodeStamp } from './fc60/stamp'
import { type NumerologySubject, numerologyOf } from './numerology/profile'
import { animalsInPlay, findPatterns } from './patterns'
import { readSign } from './signs/read'
import type { Step } from './trace'
import { ENGINE_VERSION } from './version'
import { Working } from './working'

export const MAX_PEOPLE = 5

/** What belongs to the moment, not to a person. */
interface Occasion {
  convention: Convention
  moment: DatedMoment
  fc60: Stamp
  sky: Sky
  pillars: Pillars
  steps: readonly Step[]
}

/**
 * Reads one to five people for one sign at one moment.
 * @throws EngineError `too_few_people`, `too_many_people`, `unknown_convention`, `invalid_sign`, `birth_in_future`,
 * `invalid_date` or another code of `checkMoment`
 */
export function readPeople(input: ReadingInput): ReadingDocument {
  if (input.people.length < 1) throw new EngineError('too_few_people')
  if (input.people.length > MAX_PEOPLE) throw new EngineError('too_many_people')
  const occasion = occasionOf(input.moment, input.convention)
  const signWork = new Working()
  const sign = readSign(input.sign, signWork)
  const people = input.people.map((person): PersonResult => {
    const { trace, patterns, confidence, ...numbers } = computePerson(person, occasion)
    return { ...numbers, sign, patterns, confidence, trace: [...trace, ...signWork.steps] }
  })
  return {
    engine_version: ENGINE_VERSION,
    convention: occasion.convention.name,
    moment: plainMoment(input.moment),
    people,
  }
}

/**
 * The numbers of a birthday and perhaps names at a moment, without a sign.
 * @throws EngineError as `readPeople` does, but for people and sign
 */
export function calculate(input: CalculationInput): CalculationDocument {
  const occasion = occasionOf(input.moment, input.convention)
  return {
    engine_version: ENGINE_VERSION,
    convention: occasion.convention.name,
    moment: plainMoment(input.moment),
    ...computePerson(input, occasion),
  }
}

function occasionOf(moment: Moment, conventionName: string): Occasion {
  const convention = conventionNamed(conventionName)
  const work = new Working()
  const fc60 = encodeStamp(moment, work)
  const dated = { ...moment, jdn: fc60.jdn }
  const sky = convention.sky(dated, work)
  const pillars = convention.pillars(dated, work)
  return { convention, moment: dated, fc60, sky, pillars, steps: work.steps }
}

function computePerson(person: NumerologySubject, occasion: Occasion): PersonNumbers {
  const { convention, moment, fc60, sky, pillars } = occasion
  const work = new Working()
  const subject: NumerologySubject = {
    name: present(person.name),
    mother_name: present(person.mother_name),
    birth: person.birth,
  }
  const birth = computeBirth(subject.birth, occasion, work)
  const numerology = numerologyOf(subject, moment.date, work)
  const patterns = findPatterns(numerology, animalsInPlay(fc60, pillars), work)
  const grounds = { supplied: suppliedBy(subject, moment), life_path: numerology.life_path, patterns }
  const confidence = convention.confidence(grounds, work)
  const trace = [...occasion.steps, ...work.steps]
  return { fc60, birth, numerology, sky, pillars, patterns, confidence, trace }
}

function computeBirth(date: NumerologySubject['birth'], occasion: Occasion, work: Working): Birth {
  const { convention, moment } = occasion
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
    year_pillar: convention.birthYearPillar(date, work),
    age_years: convention.ageInYears(date, moment.date, age_days, work),
    age_days,
  }
}

function suppliedBy({ name, mother_name }: NumerologySubject, { time }: Moment): Set<DataSource> {
  const supplied = new Set<DataSource>(['birthday', 'moment'])
  if (name) supplied.add('name')
  if (mother_name) supplied.add('mother_name')
  if (time) supplied.add('time')
  return supplied
}

function present(text: string | null): string | null {
  return text?.trim() ? text : null
}

function plainMoment({ date, time, offset_minutes }: Moment): Moment {
  return { date: { ...date }, time: time && { ...time }, offset_minutes }
}
