// The facts of a reading for whoever writes of them: each with an id, the numbers that may be named by it, and what it says. At most
// twelve for one person, and six for each of several: whoever is given everything uses everything.
import { normaliseDigits, type PersonResult, type ReadingDocument, type RootNumber } from '@/lib/engine'
import type { Locale } from '@/lib/platform/i18n/locales'
import { digitsOf } from '../check/text'
import { numbersOf, ROLES } from '../facts/person'
import { signNumbers } from '../facts/sign'
import { fill } from '../fill'
import { formatDay, formatNumber } from '../format'
import { LANGUAGES } from '../languages'
import type { Intent } from '../schema'
import { signText } from '../sign-text'

export interface GivenFact {
  id: string
  /** Place of the person. */
  person?: number
  /** Numbers, and what else in digits, that a sentence resting on it may name; in ASCII. */
  v: string[]
  say: string
  /** For which questions alone. */
  use?: 'when'
  paths: string[]
}

/** People are letters in ids: A1 is the first fact of the first. */
export const letterOf = (place: number): string => 'ABCDE'[place] as string

const PATHS = {
  life: ['numerology.life_path'],
  year: ['numerology.personal_year'],
  name: ['numerology.expression', 'numerology.raw_sum'],
  inner: ['numerology.soul_urge'],
  outer: ['numerology.personality'],
} as const

/** Runs of digits as they stand, a time with its colon. */
const asciiDigits = (text: string) => normaliseDigits(text).match(/[0-9]+(?::[0-9]+)*/g) ?? []

/** A sign that is somebody's name or plate is not sent as it is. */
export const isWithheld = (type: string): boolean => type === 'name' || type === 'plate'
export const SIGN_MARK = '{SIGN}'

/** Without the marks of direction, which are for pages. */
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '')

export function signFact({ sign }: PersonResult, shown: string, locale: Locale): GivenFact {
  const { facts } = LANGUAGES[locale]
  const withheld = isWithheld(sign.type)
  const texts = facts.sign
  const lead = fill(sign.type === 'time' ? texts.time : withheld ? texts.named : texts.other, { sign: shown })
  const numbers = signNumbers(sign)
  const told = numbers.map(({ way, number }) =>
    fill(texts[way], { n: formatNumber(number, locale), wants: facts.meanings[number].wants }),
  )
  // Of a text only what its masked form shows: a long number in it is nobody's to see.
  const counted = ['time', 'number', 'date'].includes(sign.type) ? sign.numbers : []
  const digits = withheld ? [] : [...asciiDigits(shown), ...counted]
  return {
    id: 'S',
    v: [...new Set([...digits, ...numbers.map(({ number }) => String(number))])],
    say: [lead, ...(told.length > 0 ? told : [texts.uncounted])].join(texts.between),
    paths: ['sign.root', 'sign.letters'],
  }
}

/** @param shared of a joint reading: nobody's year, and nothing of the birthday */
export function personFacts(
  result: Pick<PersonResult, 'numerology' | 'birth'>,
  place: number,
  { locale, intent, shared }: { locale: Locale; intent: Intent; shared: boolean },
): GivenFact[] {
  const { facts } = LANGUAGES[locale]
  const numbers = numbersOf(result, shared)
  const own = ROLES.flatMap((role): Omit<GivenFact, 'id'>[] => {
    const number = numbers[role]
    if (number === undefined) return []
    const { wants, overdoes } = facts.meanings[number]
    const values = { n: formatNumber(number, locale), wants, overdoes, season: facts.seasons[number] }
    return [{ v: [String(number)], say: fill(facts.roles[role], values), paths: [...PATHS[role]] }]
  })
  const month = result.numerology.personal_month
  const more: Omit<GivenFact, 'id'>[] = shared
    ? []
    : [
        ...(intent === 'when'
          ? [
              {
                v: [String(month)],
                say: fill(facts.month, {
                  n: formatNumber(month, locale),
                  wants: facts.meanings[month].wants,
                }),
                use: 'when' as const,
                paths: ['numerology.personal_month'],
              },
            ]
          : []),
        ...(result.birth.uncertain.every(({ what }) => what !== 'year_pillar')
          ? [
              {
                v: [],
                say: fill(facts.animal, {
                  animal: LANGUAGES[locale].lexicon.animals[result.birth.year_pillar.animal],
                }),
                paths: ['birth.year_pillar'],
              },
            ]
          : []),
      ]
  return [...own, ...more].map((fact, index) => ({
    id: `${letterOf(place)}${index + 1}`,
    person: place,
    ...fact,
  }))
}

/** The sky of the moment: for everybody the same, so it never carries a text. */
export function moonFact({ sky }: Pick<PersonResult, 'sky'>, locale: Locale): GivenFact[] {
  if (sky.model !== 'ephemeris') return []
  const { facts } = LANGUAGES[locale]
  const [year = 0, month = 1, day = 1] = sky.moon.next_new_moon.slice(0, 10).split('-').map(Number)
  const date = bare(formatDay({ year, month, day }, locale))
  return [
    {
      id: 'M1',
      v: digitsOf(date),
      say: fill(facts.moon, { phase: facts.phases[sky.moon.phase_name], date }),
      use: 'when',
      paths: ['sky.moon'],
    },
  ]
}

/** What may be said of a number: how it is written, and what it is about. */
export const numberValues = (number: RootNumber, locale: Locale) => ({
  n: formatNumber(number, locale),
  wants: LANGUAGES[locale].facts.meanings[number].wants,
})

/** The sign as the model sees it. */
export const shownSign = ({ people: [first] }: ReadingDocument, locale: Locale): string => {
  const { sign } = first!
  return isWithheld(sign.type) ? SIGN_MARK : bare(signText(sign, locale))
}
