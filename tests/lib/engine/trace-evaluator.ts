// Redoes one step of a trace from what the step itself says, sharing no code and no table with the engine.
import type { Step } from '@/lib/engine'
import { replaySky } from './sky-evaluator'
import { BOND_TABLES } from './trace-tables'

const ANIMALS = 'RA OX TI RU DR SN HO GO MO RO DO PI'.split(' ')
const ELEMENTS = 'WU FI ER MT WA'.split(' ')
const ELEMENT_NAMES = 'Wood Fire Earth Metal Water'.split(' ')
const CHALDEAN = ' AIJQY BKR CGLS DMT EHNX UVW OZ FP'.split(' ')
const ABJAD = 'ابجدهوزحطیکلمنسعفصقرشتثخذضظغ'
const ABJAD_TWINS: Record<string, string> = {
  ...{ آ: 'ا', أ: 'ا', إ: 'ا', ٱ: 'ا', ء: 'ا', پ: 'ب', چ: 'ج', ژ: 'ز', گ: 'ک', ك: 'ک' },
  ...{ ي: 'ی', ئ: 'ی', ى: 'ی', ے: 'ی', ۓ: 'ی', ؤ: 'و', ة: 'ه', ۀ: 'ه', ھ: 'ه', ہ: 'ه', ۂ: 'ه', ە: 'ه' },
}

const TABLES: Record<string, (key: number, word: string) => string | number | undefined> = {
  elements: (key) => ELEMENT_NAMES[key],
  resting_heart_rates: (key) => [120, 110, 100, 90, 80, 72, 70, 72, 74, 76, 78][key],
  zone_elements: (key) => 'Wood Water Metal Earth Fire'.split(' ')[key],
  latitude_hemispheres: (key) => 'SN'[key],
  longitude_hemispheres: (key) => 'WE'[key],
  side_polarities: (key) => ['Yin', 'Yang'][key],
  gender_polarities: (_key, word) => ({ male: 1, none: 0, female: -1 })[word],
  time_bands: (key) => 'silence early morning midday afternoon evening night'.split(' ')[key],
  animals: (key) => ANIMALS[key],
  animal_names: (key) => 'Rat Ox Tiger Rabbit Dragon Snake Horse Goat Monkey Rooster Dog Pig'.split(' ')[key],
  month_animals: (key) => ANIMALS[key - 1],
  weekday_codes: (key) => 'SO LU MA ME JO VE SA'.split(' ')[key],
  weekdays: (key) => 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')[key],
  weekday_planets: (key) => 'Sun Moon Mars Mercury Jupiter Venus Saturn'.split(' ')[key],
  halves: (key) => (key < 12 ? '\u2600' : '\u{1F319}'),
  stems: (key) => 'JA YI BI DI WW JI GE XI RE GU'.split(' ')[key],
  stem_elements: (key) => ELEMENT_NAMES[Math.floor(key / 2)],
  stem_polarities: (key) => (key % 2 === 0 ? 'Yang' : 'Yin'),
  moon_phases: (key) =>
    'New Moon,Waxing Crescent,First Quarter,Waxing Gibbous,Full Moon,Waning Gibbous,Last Quarter,Waning Crescent'.split(
      ',',
    )[key],
  moon_energies: (key) => 'Seed Build Challenge Refine Culminate Share Release Rest'.split(' ')[key],
}

export function replay(step: Step): number | string | undefined {
  switch (step.rule) {
    case 'letters':
      return total(step.letters.map(([letter]) => letterValue(letter, step.system, step.abjad)))
    case 'reduce':
      return reduce(step.via)
    case 'digit_sum':
      return total([...step.number].map(Number))
    case 'sum':
      return total(step.terms)
    case 'weighted_sum':
      return total(step.values.map((value, index) => value * (step.weights[index] ?? Number.NaN)))
    case 'product':
      return step.terms.reduce((product, term) => product * term, 1)
    case 'mod':
      return step.number - step.modulus * Math.floor(step.number / step.modulus)
    case 'quotient':
      return Math.floor(step.number / step.divisor)
    case 'day_number': {
      const midnight = new Date(0).setUTCFullYear(step.date.year, step.date.month - 1, step.date.day)
      return midnight / 86_400_000 + 2_440_588
    }
    case 'base60':
      return base60(step.number)
    case 'band':
      return step.bounds.filter((bound) => bound <= step.number).length
    case 'illumination':
      return 100 * Math.sin((Math.PI * step.age_days) / step.cycle_days) ** 2
    case 'count':
      return total(step.items.map((item) => (item === step.counted ? 1 : 0)))
    case 'clamp':
      return [step.least, step.number, step.most].sort((a, b) => a - b)[1]
    case 'difference':
      return Math.max(...step.numbers) - Math.min(...step.numbers)
    case 'division':
      return step.number / step.divisor
    case 'mean':
      return total(step.terms) / step.terms.length
    case 'round':
      return Math.round(step.number * 10 ** step.places) / 10 ** step.places
    case 'where': {
      let seen = 0
      return step.values.findIndex((value) => value === step.equals && ++seen === step.nth) + 1
    }
    case 'join':
      return step.parts.reduce((text, part) => text + part, '')
    case 'ephemeris':
    case 'new_moon':
    case 'solar_term':
    case 'lunar_new_year':
    case 'instant':
    case 'solar_hijri':
      return replaySky(step)
    case 'table':
      return (TABLES[step.table] ?? BOND_TABLES[step.table])?.(Number(step.key), String(step.key))
  }
}

function total(terms: number[]): number {
  return terms.reduce((sum, term) => sum + term, 0)
}

/** Each link must be the digit sum of the one before, and the chain must end where it ought to and not earlier. */
function reduce(via: number[]): number | undefined {
  const isEnd = (n: number) => n <= 9 || [11, 22, 33].includes(n)
  for (const [index, n] of via.entries()) {
    const last = index === via.length - 1
    if (last) return isEnd(n) ? n : undefined
    if (isEnd(n) || via[index + 1] !== total([...String(n)].map(Number))) return undefined
  }
}

function letterValue(letter: string, system: string, abjad?: 'wasit' | 'saghir'): number {
  if (system === 'pythagorean') return ((letter.charCodeAt(0) - 65) % 9) + 1
  if (system === 'chaldean') return CHALDEAN.findIndex((row) => row.includes(letter))
  const place = ABJAD.indexOf(ABJAD_TWINS[letter] ?? letter)
  if (place < 0) return Number.NaN
  const value = ((place % 9) + 1) * 10 ** Math.floor(place / 9)
  if (abjad === 'wasit') return value - 12 * Math.floor(value / 12)
  return abjad === 'saghir' ? ((value - 1) % 9) + 1 : value
}

function base60(n: number): string {
  const tokens: string[] = []
  for (let rest = BigInt(Math.abs(n)); rest > 0n || tokens.length === 0; rest /= 60n) {
    const digit = Number(rest % 60n)
    tokens.unshift(`${ANIMALS[Math.floor(digit / 5)]}${ELEMENTS[digit % 5]}`)
  }
  return (n < 0 ? ['NEG', ...tokens] : tokens).join('-')
}
