// Worked examples of the numbers beyond FC60, as others printed them, each redone by hand. `printed` is what the
// source says, `where` is who says it; a remark in brackets tells what we added.
import type { CivilDate, RootNumber } from '@/lib/engine'
import { balanceNumber } from '@/lib/engine/numerology/balance'
import { birthdayNumber } from '@/lib/engine/numerology/birthday-number'
import { bridge } from '@/lib/engine/numerology/bridges'
import { challenges } from '@/lib/engine/numerology/challenges'
import { lifePath } from '@/lib/engine/numerology/dates'
import { inclusion } from '@/lib/engine/numerology/inclusion'
import { karmicDebts } from '@/lib/engine/numerology/karmic-debts'
import { karmicLessons } from '@/lib/engine/numerology/karmic-lessons'
import { DEFAULT_LETTER_RULES, type LetterRules } from '@/lib/engine/numerology/letters'
import { maturityNumber } from '@/lib/engine/numerology/maturity'
import { letterValues } from '@/lib/engine/numerology/name'
import { pinnacles } from '@/lib/engine/numerology/pinnacles'
import { tali } from '@/lib/engine/numerology/tali'
import { silent } from '@/lib/engine/working'

export interface PublishedExample {
  what: string
  where: string
  compute: () => unknown
  printed: unknown
}

const on = (year: number, month: number, day: number): CivilDate => ({ year, month, day })
const pinnacleNumbers = (birth: CivilDate) => {
  const path = lifePath(birth)
  return pinnacles(path, path.lifePath).map(({ number }) => number)
}
const agesOf = (path: RootNumber) =>
  pinnacles({ day: 1, month: 1, year: 1 }, path)
    .map(({ until_age }) => until_age)
    .slice(0, 3)
const challengesOf = (birth: CivilDate) => challenges(lifePath(birth))
const inclusionOf = (name: string) =>
  inclusion(letterValues(name, 'pythagorean').all.map(([, value]) => value))
const debtsOf = (birth: CivilDate) => {
  const { day, month, year } = lifePath(birth)
  const none = { expression: 0, soul_urge: 0, personality: 0 }
  return karmicDebts({ birthday: birth.day, life_path: day + month + year, ...none })
}
const taliSums = (
  name: string,
  mother: string,
  persian_letters: LetterRules['persian_letters'] = 'as_arabic',
) => {
  const rules = { ...DEFAULT_LETTER_RULES, persian_letters }
  const found = tali(name, mother, silent, 'tali', (text, system) => letterValues(text, system, rules))
  return found && [found.name_sum, found.mother_sum, found.sum, found.remainder, found.sign]
}

export const PUBLISHED: readonly PublishedExample[] = [
  {
    what: 'maturity of life path 11 and expression 5',
    where: 'numerologist.com, “Calculating & Interpreting Your Maturity Number”',
    compute: () => maturityNumber(11, 5),
    printed: 7,
  },
  {
    what: 'maturity of life path 2 and expression 9',
    where: 'astrologicalsociety.us, “Later Lesson To Be Learned: The Maturity Number” (Richard)',
    compute: () => maturityNumber(2, 9),
    printed: 11,
  },
  {
    what: 'life path of 26 November 1953, and maturity with expression 11',
    where: 'numerology-free.com, “Numerology Lesson 14: The Maturity Number” (Barbara)',
    compute: () => [lifePath(on(1953, 11, 26)).lifePath, maturityNumber(1, 11)],
    printed: [1, 3],
  },
  {
    what: 'maturity of life path 7 and expression 3',
    where: 'kalm.com, “Maturity number”',
    compute: () => maturityNumber(7, 3),
    printed: 1,
  },
  {
    what: 'pinnacles of 15 May 1949',
    where: 'decoz.com, Numerology course 19, “Calculating the Pinnacle Cycles”',
    compute: () => pinnacleNumbers(on(1949, 5, 15)),
    printed: [11, 11, 22, 1],
  },
  {
    what: 'first pinnacle of a 5 November',
    where: 'decoz.com, Numerology course 19, “Calculating the Pinnacle Cycles”',
    compute: () => pinnacleNumbers(on(1949, 11, 5))[0],
    printed: 7,
  },
  {
    what: 'pinnacles of Tom Cruise, 3 July 1962',
    where: 'decoz.com, Numerology course 19, “Calculating the Pinnacle Cycles”',
    compute: () => pinnacleNumbers(on(1962, 7, 3)),
    printed: [1, 3, 4, 7],
  },
  {
    what: 'first and second pinnacle of 23 March 1987',
    where: 'decoz.com, numerology reading, “The Pinnacles”',
    compute: () => pinnacleNumbers(on(1987, 3, 23)).slice(0, 2),
    printed: [8, 3],
  },
  {
    what: 'pinnacles of 14 March 1991',
    where: 'numerologia (kravento.com), “Pinnacle cycles”',
    compute: () => pinnacleNumbers(on(1991, 3, 14)),
    printed: [8, 7, 6, 5],
  },
  {
    what: 'the first three pinnacles of 25 October 1982',
    where: 'scribd.com, presentation “Numerology Day 11”, “Calculating Pinnacles”',
    compute: () => pinnacleNumbers(on(1982, 10, 25)).slice(0, 3),
    printed: [8, 9, 8],
  },
  {
    what: 'ages at which the pinnacles of life path 4 end',
    where: 'numerologia (kravento.com), “Pinnacle cycles”',
    compute: () => agesOf(4),
    printed: [32, 41, 50],
  },
  {
    what: 'ages at which the first pinnacles of life paths 7 and 1 end',
    where: 'numerologia (kravento.com), “Pinnacle cycles”',
    compute: () => [agesOf(7)[0], agesOf(1)[0]],
    printed: [29, 35],
  },
  {
    what: 'ages at which the pinnacles of life path 9 end',
    where: 'californiapsychics.com, “Your Numerology Guides”',
    compute: () => agesOf(9),
    printed: [27, 36, 45],
  },
  {
    what: 'challenges of Tom Cruise, 3 July 1962',
    where: 'worldnumerology.com, “Numerology Course Part 5: Challenge Numbers”',
    compute: () => challengesOf(on(1962, 7, 3)),
    printed: [4, 6, 2, 2],
  },
  {
    what: 'three challenges of 12 March 1982',
    where: 'learnnumerology.info, “Life Challenge Number”',
    compute: () => challengesOf(on(1982, 3, 12)).slice(0, 3),
    printed: [0, 1, 1],
  },
  {
    what: 'challenges of 1 May 1970',
    where: 'mysticsoftwares.com, “MB Free Challenge Number” (John Smith)',
    compute: () => challengesOf(on(1970, 5, 1)),
    printed: [4, 7, 3, 3],
  },
  {
    what: 'three challenges of 15 November 1969',
    where: 'mjjparty.com, “Numerology Challenges”',
    compute: () => challengesOf(on(1969, 11, 15)).slice(0, 3),
    printed: [4, 1, 3],
  },
  {
    what: 'balance of John Henry Smith',
    where: 'californiapsychics.com, “Numerology: Your Balance Number”',
    compute: () => balanceNumber('John Henry Smith', 'pythagorean'),
    printed: 1,
  },
  {
    what: 'letters of Johannes Albertus Decoz by value',
    where: 'worldnumerology.com, blog, “Karmic Lessons in Numerology”',
    compute: () => inclusionOf('JOHANNES ALBERTUS DECOZ'),
    printed: [5, 2, 3, 1, 5, 2, 0, 2, 1],
  },
  {
    what: 'karmic lesson of Johannes Albertus Decoz',
    where: 'worldnumerology.com, blog, “Karmic Lessons in Numerology”',
    compute: () => karmicLessons(inclusionOf('JOHANNES ALBERTUS DECOZ')),
    printed: [7],
  },
  {
    what: 'Tom Cruise: letters worth 1, and no karmic lesson',
    where:
      'worldnumerology.com, numerology course, “Karmic Lesson & Hidden Passion Numbers” (the full name is ours: the one that gives the 31/4 printed there as his expression)',
    compute: () => {
      const counts = inclusionOf('Thomas Cruise Mapother')
      return [counts[0], karmicLessons(counts)]
    },
    printed: [4, []],
  },
  {
    what: 'bridges of Tom Cruise: life path 1 to expression 4, heart’s desire 9 to personality 4',
    where: 'decoz.com, Numerology course 11, “Calculating Bridge Numbers”',
    compute: () => [bridge(1, 4), bridge(9, 4)],
    printed: [3, 5],
  },
  {
    what: 'karmic debt of 5 May 2001',
    where: 'endlessworld.org, “How to Find Your Numbers”',
    compute: () => debtsOf(on(2001, 5, 5)),
    printed: [{ number: 13, of: 'life_path' }],
  },
  {
    what: 'karmic debt of somebody born on a 14th',
    where:
      'novacalculator.com, “Karmic Debt Number Calculator”, example 1 (which goes on to count the 19 of the year, and adds years unreduced, so that it misses our 13)',
    compute: () => debtsOf(on(1990, 7, 14)).filter((debt) => debt.of === 'birthday'),
    printed: [{ number: 14, of: 'birthday' }],
  },
  {
    what: 'birthday numbers of the 12th, 28th and 29th',
    where: 'askvity.info, “How is birth number calculated?”',
    compute: () => [12, 28, 29].map((day) => birthdayNumber(day)),
    printed: [3, 1, 11],
  },
  {
    what: 'birthday numbers of the 4th, 14th, 19th and 31st',
    where: 'snowdaycalculatornow.com, “How to Calculate Your Birth Day Number”',
    compute: () => [4, 14, 19, 31].map((day) => birthdayNumber(day)),
    printed: [4, 5, 1, 4],
  },
  {
    what: 'ṭāliʿ of علی, whose mother is مرضیه',
    where: 'robabnaz5.persianblog.ir, «طریقه پیدا کردن طالع»',
    compute: () => taliSums('علی', 'مرضیه'),
    printed: [110, 1055, 1165, 1, 'Aries'],
  },
  {
    what: 'ṭāliʿ of محمد, whose mother is سعاد',
    where: 'websy.net, «معرفة البرج من اسمك واسم أمك» (the two sums are ours)',
    compute: () => taliSums('محمد', 'سعاد'),
    printed: [92, 135, 227, 11, 'Aquarius'],
  },
  {
    what: 'sums of هوشنگ and ژاله when گ and ژ are left out',
    where: 'sabzbana.blogsky.com, «حساب ابجد»',
    compute: () => taliSums('هوشنگ', 'ژاله', 'dropped')?.slice(0, 2),
    printed: [361, 36],
  },
]
