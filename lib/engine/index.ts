// The engine's front door: all that the rest of the product may use of it. Same input, same output, for ever.
export type * from './bonds/document'
export { BOND_SCHOOLS, DEFAULT_BOND_SCHOOL } from './bonds/schools'
export { daysInMonth, isLeapYear, isValidDate, jdnOf } from './calendar/gregorian'
export { isTimeZone, momentAt, momentFromIso, OFFSET_MAX, OFFSET_MIN } from './calendar/moment'
export type { Calendar } from './calendar/month-names'
export {
  gregorianFromSolarHijri,
  isSolarHijriYear,
  SOLAR_HIJRI_FIRST_YEAR,
  SOLAR_HIJRI_LAST_YEAR,
  solarHijriFromGregorian,
} from './calendar/solar-hijri'
export { isoOfDate, readIsoDate, readTypedDate, type TypedDate } from './calendar/typed-date'
export { type LocalMoment, readTypedMoment, type TypedMoment } from './calendar/typed-moment'
export { WEEKDAYS } from './calendar/weekday'
export { type Chance, chanceOf, MINUTES_A_DAY } from './chance'
export { CONVENTIONS, DEFAULT_CONVENTION } from './conventions'
export { type DailyDocument, type DailyExtras, dayNumber, readDay } from './daily'
export type * from './document'
export { EngineError, type EngineErrorCode } from './error'
export {
  type DecodedStamp,
  decodeStamp,
  type StampContext,
  validateStamp,
} from './fc60/decode'
export { dayPillar, hourPillar, STEMS } from './fc60/pillars'
export { ANIMALS, animalOf, digitOf, ELEMENTS, elementOf, tokenOf } from './fc60/tokens'
export { foldForSearch, foldShapes, onePersianForm } from './fold'
export { BPM_MAX, BPM_MIN, isHeartRate } from './heartbeat'
export { personalCycle } from './numerology/dates'
export type * from './numerology/extras-document'
export { LETTER_SYSTEMS } from './numerology/letters'
export { isMaster, type MasterNumber, root as reduced } from './numerology/reduction'
export { detectScript, type Script, selectSystem } from './numerology/script'
export { CONVENTION_OPTIONS } from './options'
export { questionNumber, type YesNo, yesNo } from './question'
export { calculate, MAX_PEOPLE, readPeople } from './reading'
export { normaliseDigits } from './signs/digits'
export { MIRROR_TIMES } from './signs/findings'
export { type ParsedSign, parseSign, SIGN_FORMATS, SIGN_TYPES, type SignFormat } from './signs/format'
export { plainTyped, readTypedNumber } from './signs/plain'
export { readAnySign, type SignReading, type Synchronicity } from './signs/procedure'
export { vibration } from './signs/vibration'
export { ZODIAC, type ZodiacSign, zodiacOf } from './signs/zodiac'
export { SKY_FIRST_YEAR, SKY_LAST_YEAR } from './sky/ephemeris'
export { nextPhase, PRINCIPAL_PHASES, type PrincipalPhase, principalPhaseOfDay } from './sky/lunations'
export { PHASES } from './sky/phases'
export { SOLAR_TERMS } from './sky/solar-terms'
export { moonTilt } from './sky/tilt'
export { moonFace } from './sky/true-sky'
export type { Step } from './trace'
export { ENGINE_VERSION } from './version'
