// All numbers of one person at one date (the FC60 specification, section 9). Each name is counted in the system of its
// own script; what has no letters is null, never 0.
import type {
  CivilDate,
  ConventionOptions,
  LetterSystem,
  Numerology,
  PersonOptions,
  RootNumber,
} from '../document'
import { silent, type Working } from '../working'
import { countedDates, lifePath, personalCycle } from './dates'
import { numerologyExtras } from './extras'
import { genderPolarity } from './gender'
import { type CountedName, letterNotes } from './letter-notes'
import { DEFAULT_LETTER_RULES, type LetterRules } from './letters'
import { type CountLetters, letterValues, nameNumbers } from './name'
import { selectSystem } from './script'

export interface NumerologySubject extends Pick<PersonOptions, 'gender' | 'letter_system'> {
  /** null when only a birthday is known. */
  name: string | null
  mother_name: string | null
  birth: CivilDate
}

type NumerologyOptions = LetterRules & Pick<ConventionOptions, 'birthday_calendar'>
const DEFAULT_OPTIONS: NumerologyOptions = { ...DEFAULT_LETTER_RULES, birthday_calendar: 'gregorian' }

/**
 * @param today the reading's date, Gregorian like the birthday
 * @throws EngineError `invalid_date`, `unknown_system`, or `date_out_of_range` for a Solar Hijri birthday before 1799
 */
export function numerologyOf(
  { name, mother_name, birth: born, gender = null, letter_system = 'auto' }: NumerologySubject,
  today: CivilDate,
  work: Working = silent,
  options: NumerologyOptions = DEFAULT_OPTIONS,
): Numerology {
  const calendar = options.birthday_calendar
  const { birth, on } = countedDates(born, today, calendar, work)
  const count: CountLetters = (text, of) => letterValues(text, of, options)
  const counted = (of: CountedName['of'], text: string, system: LetterSystem): CountedName => ({
    of,
    system,
    letters: count(text, system),
  })
  const own = counted('name', name ?? '', selectSystem(name ?? '', letter_system))
  const mother = mother_name
    ? counted('mother_name', mother_name, selectSystem(mother_name, letter_system))
    : null
  const { system, letters } = own
  const counts = nameNumbers(name ?? '', system, work, letters)
  const path = lifePath(birth, work, 'numerology.life_path', calendar)
  const personal = personalCycle(birth, on, work, 'numerology.personal', calendar)
  const numbers = {
    system,
    raw_sum: counts.raw_sum,
    expression: counts.expression || null,
    soul_urge: counts.soul_urge || null,
    personality: counts.personality || null,
    life_path: path.lifePath,
    personal_year: personal.year,
    personal_month: personal.month,
    personal_day: personal.day,
    mother_influence: mother_name && mother ? motherInfluence(mother_name, mother, work) : null,
    gender_polarity: genderPolarity(gender, work),
    extras: numerologyExtras(
      { name, mother_name, system, letters, counts, day: birth.day, lifePath: path.lifePath, roots: path },
      work,
      count,
    ),
  }
  const names = mother ? [own, mother] : [own]
  // The ṭāliʿ counts both names in abjad, whatever their own system is.
  const again = numbers.extras.tali
    ? names
        .filter((one) => one.system !== 'abjad')
        .map(({ of }) => counted(of, (of === 'name' ? name : mother_name) ?? '', 'abjad'))
    : []
  return { ...numbers, ...letterNotes([...names, ...again]) }
}

function motherInfluence(name: string, { system, letters }: CountedName, work: Working): RootNumber | null {
  const of = 'numerology.mother_influence'
  return work.reduceIfAny(of, work.letters(`${of}.letters`, name, system, letters.all)) || null
}
