// The working of a reading as lines that a person can redo by hand, in English and Persian. Arithmetic stands in
// left-to-right isolates, because it runs from left to right in every language.

import { isMaster, type Step } from '@/lib/engine'
import { digits } from '@/lib/platform/i18n/digits'
import { LOCALE, type Locale } from '@/lib/platform/i18n/locales'
import { fill, isolate } from './fill'
import { formatList } from './format'
import { LANGUAGES } from './languages'

const LEFT_TO_RIGHT_ISOLATE = '\u2066'
const POP_ISOLATE = '\u2069'
/** Names of several words first, so that no shorter one is found in them. */
const NAMES = new RegExp(
  Object.keys(LANGUAGES.fa.trace.values)
    .sort((a, b) => b.length - a.length)
    .map((name) => `\\b${name}\\b`)
    .join('|'),
  'g',
)

/** Every step, a line each: what it computes, and how. */
export function traceText(steps: readonly Step[], locale: Locale): string[] {
  return steps.map((step) => `${pathText(step.of, locale)}: ${stepText(step, locale)}`)
}

/** The steps of one number and of its named parts. @param path for example `numerology.life_path` */
export function numberText(steps: readonly Step[], path: string, locale: Locale): string[] {
  return traceText(
    steps.filter(({ of }) => of === path || of.startsWith(`${path}.`)),
    locale,
  )
}

/** What a path says in words, from the whole to the part; places are counted from 1. */
export function pathText(path: string, locale: Locale): string {
  const { parts, values } = LANGUAGES[locale].trace
  const words: string[] = []
  for (const part of path.split('.')) {
    const place = /^\d+$/.test(part) ? digits(String(Number(part) + 1), locale) : null
    const last = words.at(-1)
    if (place && last) words[words.length - 1] = `${last} ${place}`
    else {
      const word = place ?? parts[part] ?? values[part] ?? part.replaceAll('_', ' ')
      if (word && word !== last) words.push(word)
    }
  }
  return words.join(LOCALE[locale].comma)
}

/** One step without its name. */
export function stepText(step: Step, locale: Locale): string {
  const texts = LANGUAGES[locale].trace
  const say = new Speaker(locale)
  const result = say.value(step.result)
  const line = (values: Record<string, string>) => fill(texts.lines[step.rule], { result, ...values })
  const equals = (left: string) => say.formula(`${left} = ${say.plain(step.result)}`)
  switch (step.rule) {
    case 'letters': {
      if (step.letters.length === 0) return fill(texts.noLetters, { result })
      const letters = step.letters.map(([letter, value]) => say.letter(letter, value))
      return line({ letters: letters.join(LOCALE[locale].comma) })
    }
    case 'reduce': {
      const number = say.value(step.via[0] ?? step.result)
      if (step.via.length === 1)
        return fill(isMaster(step.result) ? texts.staysMaster : texts.stays, { number })
      const sums = step.via.slice(1).map((sum, index) => say.digitSum(String(step.via[index]), sum))
      return line({ number, sums: sums.join(LOCALE[locale].comma) })
    }
    case 'digit_sum':
      return line({ sum: say.digitSum(step.number, step.result) })
    case 'sum':
      return line({ sum: equals(say.signed(step.terms)) })
    case 'product':
      return line({ product: equals(step.terms.map((term) => say.plain(term)).join(' × ')) })
    case 'weighted_sum':
      return line({ sum: equals(say.weighted(step.values, step.weights)) })
    case 'mod':
      return line({ number: say.value(step.number), modulus: say.value(step.modulus) })
    case 'quotient':
      return line({ number: say.value(step.number), divisor: say.value(step.divisor) })
    case 'division':
      return line({ division: equals(`${say.plain(step.number)} ÷ ${say.plain(step.divisor)}`) })
    case 'day_number':
    case 'solar_hijri':
      return line({ date: say.date(step.date) })
    case 'base60':
      return line({ digits: say.powersOf60(step.number) })
    case 'table':
      return line({
        key: say.key(step.key),
        table: texts.tables[step.table] ?? step.table.replaceAll('_', ' '),
      })
    case 'band':
      return line({ number: say.value(step.number), bounds: say.list(step.bounds) })
    case 'illumination': {
      const turn = `${say.plain(2)}π × ${say.plain(step.age_days)} ÷ ${say.plain(step.cycle_days)}`
      return line({ formula: equals(`${say.plain(50)} × (${say.plain(1)} − cos(${turn}))`) })
    }
    case 'count':
      return line({ counted: say.value(step.counted), items: say.list(step.items) })
    case 'clamp':
      return line({
        number: say.value(step.number),
        least: say.value(step.least),
        most: say.value(step.most),
      })
    case 'difference':
      return line({ difference: equals(say.signed([step.numbers[0], -step.numbers[1]])) })
    case 'mean':
      return line({ mean: equals(`(${say.signed(step.terms)}) ÷ ${say.plain(step.terms.length)}`) })
    case 'round':
      return line({ number: say.value(step.number), places: say.value(step.places) })
    case 'where':
      return line({ values: say.list(step.values), equals: say.value(step.equals) })
    case 'join':
      return line({ parts: say.formula(step.parts.map((part) => `“${part}”`).join(' ')) })
    case 'ephemeris':
      return line({ quantity: texts.quantities[step.quantity], instant: say.code(step.instant) })
    case 'new_moon':
      return line({ moon: texts.newMoons[step.nearest], instant: say.code(step.instant) })
    case 'solar_term':
      return line({ year: say.value(step.year), degrees: say.value(step.degrees) })
    case 'lunar_new_year':
      return line({ year: say.value(step.year) })
    case 'instant':
      return line({ seconds: say.value(step.seconds) })
  }
}

/** Numbers, names and formulas as a language writes them. */
class Speaker {
  private readonly locale: Locale
  /** Whether formulas and letters of another direction stand apart from the text around them. */
  private readonly turned: boolean

  constructor(locale: Locale) {
    this.locale = locale
    this.turned = LOCALE[locale].direction === 'rtl'
  }

  /** A number with at most six decimals and no grouping, to calculate along with; text as it is. */
  plain(value: number | string): string {
    if (typeof value === 'string') return value
    const text = String(Number(value.toFixed(6))).replace('-', '−')
    return digits(text.replace('.', LOCALE[this.locale].decimal), this.locale)
  }

  /** A number or a name in the reader's words; codes and tokens stay what they are. */
  value(value: number | string): string {
    if (typeof value === 'number') return value < 0 ? this.formula(this.plain(value)) : this.plain(value)
    return LANGUAGES[this.locale].trace.values[value] ?? (/^[\w-]*$/.test(value) ? value : this.code(value))
  }

  /** The key of a table: a number, a name, or two of them. */
  key(key: number | string): string {
    if (typeof key === 'number') return this.value(key)
    const names = key.match(NAMES)
    if (!names) return this.formula(digits(key, this.locale))
    return formatList(
      names.map((name) => this.value(name)),
      this.locale,
    )
  }

  /** A letter in its own direction. */
  letter(letter: string, value: number): string {
    const text = `${letter} = ${this.plain(value)}`
    return /^[A-Z]$/.test(letter) && !this.turned ? text : isolate(text)
  }

  list(values: readonly (number | string)[]): string {
    return values.map((value) => this.value(value)).join(LOCALE[this.locale].comma)
  }

  formula(text: string): string {
    return this.turned ? LEFT_TO_RIGHT_ISOLATE + text + POP_ISOLATE : text
  }

  /** Stamps, instants and other codes keep Latin digits. */
  code(text: string): string {
    return this.formula(text)
  }

  date({ year, month, day }: { year: number; month: number; day: number }): string {
    const two = (n: number) => digits(String(n).padStart(2, '0'), this.locale)
    return this.formula(`${this.plain(year)}-${two(month)}-${two(day)}`)
  }

  signed(terms: readonly number[]): string {
    return terms
      .map((term, index) => {
        const size = this.plain(index === 0 ? term : Math.abs(term))
        if (index === 0) return size
        return `${term < 0 || Object.is(term, -0) ? '−' : '+'} ${size}`
      })
      .join(' ')
  }

  weighted(values: readonly number[], weights: readonly number[]): string {
    return values
      .map((value, index) => {
        const weight = weights[index] ?? 0
        const sign = index === 0 ? (weight < 0 ? '−' : '') : weight < 0 ? ' − ' : ' + '
        const size = Math.abs(weight)
        const factor = value < 0 ? `(${this.plain(value)})` : this.plain(value)
        return `${sign}${size === 1 ? factor : `${this.plain(size)} × ${factor}`}`
      })
      .join('')
  }

  digitSum(number: string, sum: number): string {
    const figures = [...number].map((figure) => digits(figure, this.locale))
    return this.formula(`${figures.join(' + ')} = ${this.plain(sum)}`)
  }

  /** For example `11 × 60² + 23 × 60 + 38`. */
  powersOf60(number: number): string {
    const powers: string[] = []
    const raised = ['', ' × 60', ' × 60²', ' × 60³', ' × 60⁴', ' × 60⁵', ' × 60⁶', ' × 60⁷', ' × 60⁸']
    for (
      let rest = Math.abs(number), place = 0;
      rest > 0 || place === 0;
      rest = Math.floor(rest / 60), place++
    )
      powers.unshift(`${rest % 60}${raised[place]}`)
    const shown = number < 0 ? `−(${powers.join(' + ')})` : powers.join(' + ')
    return this.formula(digits(`${String(number).replace('-', '−')} = ${shown}`, this.locale))
  }
}
