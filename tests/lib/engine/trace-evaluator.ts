// Redoes one step of a trace from what the step itself says, sharing no code and no table with the engine.
import type { Step } from '@/lib/engine'

const ANIMALS = 'RA OX TI RU DR SN HO GO MO RO DO PI'.split(' ')
const ELEMENTS = 'WU FI ER MT WA'.split(' ')
const ELEMENT_NAMES = 'Wood Fire Earth Metal Water'.split(' ')
const CHALDEAN = ' AIJQY BKR CGLS DMT EHNX UVW OZ FP'.split(' ')
const ABJAD = 'ابجدهوزحطیکلمنسعفصقرشتثخذضظغ'
const ABJAD_TWINS: Record<string, string> = {
  ...{ آ: 'ا', أ: 'ا', إ: 'ا', ٱ: 'ا', ء: 'ا', پ: 'ب', چ: 'ج', ژ: 'ز', گ: 'ک', ك: 'ک' },
  ...{ ي: 'ی', ئ: 'ی', ى: 'ی', ے: 'ی', ۓ: 'ی', ؤ: 'و', ة: 'ه', ۀ: 'ه', ھ: 'ه', ہ: 'ه', ۂ: 'ه', ە: 'ه' },
}

const TABLES: Record<string, (key: number) => string | undefined> = {
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
      return total(step.letters.map(([letter]) => letterValue(letter, step.system)))
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
    case 'join':
      return step.parts.reduce((text, part) => text + part, '')
    case 'table':
      return TABLES[step.table]?.(Number(step.key))
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

function letterValue(letter: string, system: string): number {
  if (system === 'pythagorean') return ((letter.charCodeAt(0) - 65) % 9) + 1
  if (system === 'chaldean') return CHALDEAN.findIndex((row) => row.includes(letter))
  const place = ABJAD.indexOf(ABJAD_TWINS[letter] ?? letter)
  return place < 0 ? Number.NaN : ((place % 9) + 1) * 10 ** Math.floor(place / 9)
}

function base60(n: number): string {
  const tokens: string[] = []
  for (let rest = BigInt(Math.abs(n)); rest > 0n || tokens.length === 0; rest /= 60n) {
    const digit = Number(rest % 60n)
    tokens.unshift(`${ANIMALS[Math.floor(digit / 5)]}${ELEMENTS[digit % 5]}`)
  }
  return (n < 0 ? ['NEG', ...tokens] : tokens).join('-')
}
