// The one shape of all texts: a language that lacks a key does not compile. Texts may hold the placeholders named
// here; `{name}`, `{subject}` and `{number}` (the number that the line belongs to) may stand in every line.
import type {
  Animal,
  DataSource,
  Element,
  LetterSystem,
  PhaseName,
  RootNumber,
  SignFinding,
  SignType,
  WeekdayName,
} from '@/lib/engine'
import type { Lines } from '../choose'
import type { Crisis } from '../question'
import type { SectionKey } from '../schema'
import type { SensitiveTopic, SubjectId, Topic } from '../subjects'

export type ByNumber<T> = Record<RootNumber, T>
/** What the numbers lean towards: a step, holding course, or listening first. */
export type Lean = 'forward' | 'steady' | 'inward'
/** How sign, life path and personal year meet; `echo`: the sign repeats one of the other two. */
export type Relation = 'echo' | 'same' | 'agree' | 'tension'
export type NumberRole = 'life_path' | 'personal_year' | 'expression'

export interface AnswerTexts {
  lean: Record<Lean, Lines>
  /** For questions whose subject is unknown; {quote}: their first words. */
  quoted: Record<Lean, Lines>
  /** For topics on which no advice is given: says so. */
  limits: Record<SensitiveTopic, Lines>
  /** {sign} {signTheme} {root} {life} {lifeTheme} {year} {yearTheme} {role} */
  carriers: Record<Relation, Lines>
  /** A sign in which nothing can be counted. */
  pictured: Lines
  /** What the meeting means for the question. Same placeholders. */
  weigh: Record<Relation, Lines>
  /** The same, where no advice is given. */
  carry: Lines
}

export interface LifePathTexts {
  /** {life} {birthday} */
  fact: Lines
  /** The same for 11, 22 and 33. */
  master: Lines
  meaning: ByNumber<Lines>
  applied: ByNumber<Lines>
}

export interface YearTexts {
  /** {anniversary} {calendarYear} {year} {life} */
  fact: Lines
  meaning: ByNumber<Lines>
  applied: ByNumber<Lines>
}

export interface NameTexts {
  /** {fullName} {sum} {expression} {voice} {system} {life} */
  fact: Lines
  systems: Record<LetterSystem, string>
  /** A phrase for {voice}. */
  expression: ByNumber<Lines>
  /** {soul} {wish} {face} {meet} */
  twoSided: Lines
  /** Soul urge and personality are equal. */
  oneSided: Lines
  soulUrge: ByNumber<string>
  personality: ByNumber<string>
}

export interface BirthTexts {
  /** {weekday} {days} {element} {animal} {habit} {trait} */
  fact: Lines
  /** Phrases for {habit}. */
  animals: Record<Animal, Lines>
  animalNames: Record<Animal, string>
  elementNames: Record<Element, string>
  elementTraits: Record<Element, string>
  /** {mother} {motherTheme} */
  mother: Lines
}

export interface MomentTexts {
  /** {day} {mood} {today} {todayTheme} */
  day: Lines
  weekdayNames: Record<WeekdayName, string>
  weekdayMoods: Record<WeekdayName, Lines>
  /** {time} {animal} {gesture} */
  hour: Lines
  hourGestures: Record<Animal, Lines>
  /** {percent} */
  moon: Record<PhaseName, Lines>
}

export interface SignTexts {
  /** {sign} {count} */
  seen: Record<SignType, Lines>
  /** What {count} stands for: {root} */
  digits: Lines
  /** {sum} {root} */
  letters: Lines
  uncounted: Lines
  /** After a sign in which nothing can be counted: {sign} */
  picture: Lines
  /** {root} {signTheme} {role} */
  echo: Lines
  /** {root} {signTheme} {life} {lifeTheme} */
  beside: Lines
}

export interface LetterTexts {
  /** {count} {owner} {letters} */
  uncounted: { one: string; many: string }
  /** {pairs} */
  byBase: string
  /** {letter} {base} */
  pair: string
  owners: Record<'name' | 'mother_name' | 'sign', string>
}

export interface RepeatTexts {
  /** {count} {theme} */
  number: Lines
  /** {theme} */
  master: Lines
  /** {animal} {count} */
  animal: Lines
  /** {value}; `repeated_digit` also {digit}, `master` also {master} */
  findings: Record<Exclude<SignFinding['kind'], 'sequence'> | 'ascending' | 'descending', Lines>
}

export interface Texts {
  titles: Record<SectionKey, string>
  /** As after “for”: a noun with its article. */
  subjects: Record<SubjectId, string>
  /** How the longer ones are said from the second time on. */
  briefly: Partial<Record<SubjectId, string>>
  /** What stands for the subject outside the answer when no advice may be given. */
  peace: string
  roles: Record<NumberRole, string>
  /** What a number stands for, in one to four words, as after “of”. */
  themes: ByNumber<string>
  answer: AnswerTexts
  lifePath: LifePathTexts
  year: YearTexts
  name: NameTexts
  birth: BirthTexts
  moment: MomentTexts
  sign: SignTexts
  letters: LetterTexts
  repeats: RepeatTexts
  suggestion: {
    /** Something to do within a week. */
    deeds: Record<Topic, Record<Lean, Lines>>
    /** In whose manner: by expression or life path number. */
    manner: ByNumber<Lines>
  }
  /** The shadow of a number, and the way out. */
  caution: ByNumber<Lines>
  certainty: {
    /** {known} {level} {score} */
    known: Lines
    /** {missing} */
    missing: Lines
    sources: Record<DataSource, string>
    levels: Record<'very_high' | 'high' | 'medium' | 'low', string>
    closing: string
  }
  crisis: Record<Crisis, { answer: string; suggestion: string; certainty: string }>
}
