// The one shape of the texts of joint readings: a language that lacks a key does not compile. People are placeholders
// too: {you} is who is spoken to, {one} and {other} are a pair, {who} and {others} are lists.
import type { Archetype, Element, PhaseName, Role } from '@/lib/engine'
import type { Lines } from '../choose'
import type { Crisis } from '../question'
import type { GroupSectionKey } from '../schema'
import type { SensitiveTopic, SubjectId, Topic } from '../subjects'
import type { ByNumber, Lean } from './shape'

/** What a part of a bond does: carry, stand between, or ask for patience. */
export type Tone = 'carries' | 'between' | 'patience'
/** Which tones meet in one sentence. */
export type Mix = 'c' | 'b' | 'p' | 'cb' | 'cp' | 'bp'

/** One and many people need different verbs. */
export interface Verb {
  one: string
  many: string
}

/**
 * Each reason of a bond as a clause, its facts in the order of the pair. {both}, {each} and {their} are said to the two or of
 * them.
 */
export interface ClauseTexts {
  /** How {both}, {each} and {their} are said of two others, and to somebody who is one of the two. */
  voices: Record<'they' | 'you', Record<'both' | 'each' | 'their', string>>
  lifePath: {
    /** {number} */
    same: Lines
    /** {first} {second} */
    sumNine: Lines
    /** {master} {base} */
    masterBase: Lines
    /** {first} {second} */
    bothMasters: Lines
    /** {first} {second} */
    distance: Lines
    /** The distance is taken between what the master numbers reduce to: {first} {second} {distance} */
    byRoot: Lines
    /** {first} {second} */
    matrix: Record<Tone, Lines>
  }
  element: {
    /** {element} */
    same: Lines
    /** By the giving element: as the giver comes first, and as the taker does. */
    generating: Record<Element, { giver: Lines; taker: Lines }>
    controlling: Record<Element, { giver: Lines; taker: Lines }>
  }
  animal: {
    /** {animal} */
    same: Lines
    /** {first} {second} */
    harmony: Lines
    trine: Lines
    clash: Lines
    harm: Lines
    neutral: Lines
  }
  moon: {
    phases: Record<PhaseName, string>
    /** {phase} */
    same: Lines
    /** {first} {second} */
    near: Lines
    /** {first} {second} {distance} */
    apart: Lines
    /** {first} {second} */
    opposite: Lines
  }
  pattern: {
    /** {list} */
    shared: Lines
    noneShared: Lines
    /** In {list}: {number} */
    master: string
  }
  /** Expression and soul urge: {first} {second} */
  destiny: Record<Tone, Lines>
  nameEnergy: Record<Tone, Lines>
}

export interface GroupTexts {
  titles: Record<GroupSectionKey, string>
  /** Above what is said of every two. */
  pairsTitle: string
  /** Where the subject of one person's question does not fit several. */
  subjects: Partial<Record<SubjectId, string>>
  /** {about}: with {subject}; and what stands for it where no advice may be given. */
  about: string
  meanwhile: string
  /** {rest}: all but the one who is spoken to. */
  rest: string
  answer: {
    /** {asked}: the subject, or the question's first words. */
    agreedTwo: Record<Lean, Lines>
    agreed: Record<Lean, Lines>
    /** {asked} {leanings} */
    split: Lines
    /** One of {leanings}: {who} */
    leaning: Record<Lean, string>
    /** For topics on which no advice is given. */
    limits: Record<SensitiveTopic, Lines>
    /** {sign} {root} {signTheme} {joint} {jointTheme} */
    carriers: Lines
    /** The sign has the group's own number. */
    echo: Lines
    /** {sign} {joint} {jointTheme} */
    pictured: Lines
    /** Two people: {carries} {patience} */
    twoHold: Lines
    /** Nothing between the two asks for patience: {carries} */
    twoEasy: Lines
    /** Nothing between the two carries: {patience} */
    twoSlow: Lines
    /** {one} {other} the easiest pair, {third} {fourth} the one that needs most time */
    hold: Lines
  }
  company: {
    archetypes: Record<Archetype, Lines>
    /** {roles} */
    roles: Lines
    /** One of {roles}; {who} goes before it. */
    does: Record<Role, Verb>
    /** All have one role. */
    allDo: Record<Role, Lines>
    /** {missing} */
    missing: Lines
    /** One of {missing}. */
    doing: Record<Role, string>
    elements: {
      /** {element} {trait} */
      single: Lines
      /** Two people: {first} {firstTrait} {second} {secondTrait} */
      two: Lines
      complete: Lines
      /** {element} {lend} */
      oneMissing: Lines
      /** {elements} {lend} */
      someMissing: Lines
      /** What to do in place of a missing element: {lend}. */
      lend: Record<Element, string>
      /** {element} {who} {trait} */
      dominant: Lines
    }
    /** {one} {other} {carries} */
    easiest: Lines
    /** {one} {other} {patience} */
    delicate: Lines
  }
  person: {
    /** {path}: the term explained in passing, and as it is said later. */
    path: Record<'first' | 'later', string>
    /** {theme}: what the number stands for, where there is room: {lifeTheme} */
    theme: string
    /** {you} {path} {life} {theme} {rest} */
    alone: Record<Role, Lines>
    /** {others} have it as well. */
    shared: Record<Role, Lines>
    /** What this number brings to the question: {about}; {rest} are the others, or the one other by name. */
    brings: ByNumber<Lines>
    /** {element} {animal} {habit} {trait} */
    elementAlone: Lines
    /** {others} too */
    elementShared: Lines
    /** {expression} {voice} */
    name: Lines
    /** Where there is less room, name and element in one: as above with {expression} and {voice}. */
    bothAlone: Lines
    bothShared: Lines
    /** Nothing in the name can be counted: {phase} */
    noName: Lines
    /** {one} {carries} */
    easiest: Lines
    /** {one} {patience} */
    slowly: Lines
    /** The only other one: {one} {carries} */
    twoCarries: Lines
    twoPatience: Lines
  }
  clauses: ClauseTexts
  pair: {
    /** {one} {other} and {c} {b} {p}, the clauses of each tone. */
    first: Record<Mix, Lines>
    second: Record<Mix, Lines>
  }
  /** {day} {mood} */
  day: Lines
  sign: {
    /** {who} {root} {signTheme}; one person has it as life path, or as the number of the name. */
    life: Lines
    name: Lines
    /** Several have it, as one or the other. */
    several: Lines
    /** The group's own number. */
    joint: Lines
    /** {root} {signTheme} {joint} {jointTheme} */
    nobody: Lines
  }
  /** Something to do together within a week. */
  deeds: Record<Topic, Record<Lean, Lines>>
  /** Who begins: {one}; who listens: {other}. */
  beginAndListen: Lines
  /** Nobody is used to beginning, or nobody to listening: {one} takes the first turn. */
  takeTurns: Record<'beginning' | 'listening', Lines>
  caution: {
    /** {one} {other} {patience}; said of two among several. */
    pair: Record<'lifePath' | 'element' | 'animal' | 'moon' | 'pattern' | 'names', Lines>
    /** The same, said to two people: {patience}. */
    two: Record<'lifePath' | 'element' | 'animal' | 'moon' | 'pattern' | 'names', Lines>
    /** {who} */
    manyLeaders: Lines
    /** {element} */
    singleElement: Record<Element, Lines>
    /** {missing} */
    missing: Lines
  }
  /** {who} {sign} */
  certainty: Lines
  /** {who}: the names in which nothing can be counted. */
  uncountedNames: Lines
  crisis: Record<Crisis, { person: Lines; pair: Lines }>
}
