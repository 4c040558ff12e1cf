// All numbers beyond those of FC60, assembled; each has its own file, which names its source.
import type { LetterSystem, RootNumber } from '../document'
import { silent, type Working } from '../working'
import { balanceNumber } from './balance'
import { birthdayNumber } from './birthday-number'
import { bridge } from './bridges'
import { challenges } from './challenges'
import type { NumerologyExtras } from './extras-document'
import { hiddenPassion } from './hidden-passion'
import { inclusion } from './inclusion'
import { karmicDebts } from './karmic-debts'
import { karmicLessons } from './karmic-lessons'
import { maturityNumber } from './maturity'
import {
  type CountedLetters,
  type CountLetters,
  type LetterValue,
  letterValues,
  type NameCounts,
} from './name'
import { type BirthRoots, pinnacles } from './pinnacles'
import { tali } from './tali'

export interface ExtrasSubject {
  name: string | null
  mother_name: string | null
  system: LetterSystem
  letters: CountedLetters
  counts: NameCounts
  /** Day of the month, 1–31. */
  day: number
  lifePath: RootNumber
  roots: BirthRoots
}

export function numerologyExtras(
  subject: ExtrasSubject,
  work: Working = silent,
  count: CountLetters = letterValues,
  of = 'numerology.extras',
): NumerologyExtras {
  const { name, mother_name, system, letters, counts, day, lifePath, roots } = subject
  const values = letters.all.map(([, value]) => value)
  const table =
    system === 'pythagorean' && values.length > 0 ? inclusion(values, work, `${of}.inclusion`) : null
  const sums = {
    birthday: day,
    life_path: roots.day + roots.month + roots.year,
    expression: total(letters.all),
    soul_urge: total(letters.vowels),
    personality: total(letters.consonants),
  }
  return {
    birthday: birthdayNumber(day, work, `${of}.birthday`),
    maturity: counts.expression ? maturityNumber(lifePath, counts.expression, work, `${of}.maturity`) : null,
    balance: balanceNumber(name ?? '', system, work, `${of}.balance`, count),
    inclusion: table,
    karmic_lessons: table && karmicLessons(table, work, `${of}.karmic_lessons`),
    hidden_passion: table && hiddenPassion(table, work, `${of}.hidden_passion`),
    karmic_debts: karmicDebts(sums, work, `${of}.karmic_debts`),
    pinnacles: pinnacles(roots, lifePath, work, `${of}.pinnacles`),
    challenges: challenges(roots, work, `${of}.challenges`),
    bridges: {
      life_path_expression: bridge(lifePath, counts.expression, work, `${of}.bridges.life_path_expression`),
      soul_urge_personality: bridge(
        counts.soul_urge,
        counts.personality,
        work,
        `${of}.bridges.soul_urge_personality`,
      ),
    },
    tali: name && mother_name ? tali(name, mother_name, work, `${of}.tali`, count) : null,
  }
}

function total(letters: readonly LetterValue[]): number {
  return letters.reduce((sum, [, value]) => sum + value, 0)
}
