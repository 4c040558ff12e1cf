// Readings as the repository hands them over, made by the real engine and the built-in words without a database.
import {
  type CONVENTIONS,
  DEFAULT_CONVENTION,
  momentFromIso,
  type Person,
  type ReadingInput,
  readPeople,
} from '@/lib/engine'
import type { Locale } from '@/lib/platform/i18n/locales'
import { hashOf } from '@/lib/readings/hash'
import type { SeenReading, Standing } from '@/lib/readings/repository/record'
import { wordsOf } from '@/lib/readings/words'

export interface SeenOptions {
  people: Person[]
  locale?: Locale
  question?: string
  sign?: ReadingInput['sign']
  moment?: string
  convention?: (typeof CONVENTIONS)[number]
  options?: ReadingInput['options']
  /** Places of those who left. */
  left?: number[]
  standing?: Partial<Standing>
}

/** The id of the person at a place. */
export const idAt = (index: number) => `00000000-0000-4000-8000-00000000000${index}`

/** A reading of these people, owned by the one who looks unless told otherwise. */
export function seenReading({
  people,
  locale = 'en',
  question = 'Should I take the new job?',
  sign = { type: 'time', value: '11:11' },
  moment = '2026-11-23T09:05:00+03:30',
  convention = DEFAULT_CONVENTION as (typeof CONVENTIONS)[number],
  options,
  left = [],
  standing,
}: SeenOptions): SeenReading {
  const input: ReadingInput = { people, sign, question, moment: momentFromIso(moment), convention, options }
  const document = readPeople(input)
  const names = people.map(({ name }) => name)
  const result = { input, document, hash: hashOf({ input, document }) }
  return {
    record: {
      id: '00000000-0000-4000-8000-0000000000ff',
      question,
      signType: sign.type,
      signValue: String(sign.value),
      result,
      interpretation: wordsOf({ result, locale, style: 'plain' }),
      isMultiUser: people.length > 1,
      locale,
      style: 'plain',
      convention: document.convention,
      engineVersion: document.engine_version,
      calculationMs: 12.34,
      createdAt: new Date('2026-11-23T05:35:00Z'),
      participants: names.map((name, index) => ({ id: idAt(index), name, left: left.includes(index) })),
    },
    standing: { role: 'owner', own: [], favorite: false, note: null, ...standing },
  }
}

/** Five people of both scripts, two of one name, one of letters that no table knows. */
export const FIVE: Person[] = [
  {
    name: 'Sara Ahmadi',
    mother_name: 'Maryam',
    birth: { year: 1990, month: 1, day: 27 },
    heart_rate_bpm: 68,
  },
  {
    name: 'محمد‌علی',
    mother_name: 'مرضیه',
    birth: { year: 1988, month: 3, day: 2 },
    place: { latitude: 35.69, longitude: 51.39 },
  },
  { name: 'Иван Øre', mother_name: '王', birth: { year: 1975, month: 1, day: 30 } },
  { name: 'Sara Ahmadi', mother_name: null, birth: { year: 2001, month: 12, day: 12 }, gender: 'female' },
  { name: '__proto__', mother_name: 'Elena', birth: { year: 1961, month: 11, day: 3 } },
]
