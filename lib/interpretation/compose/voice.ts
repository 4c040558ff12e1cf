// Chooses among lines without chance, and fills them: the same facts say the same for ever, and the next reading of the same person
// takes the next line of each bank.
import type { Locale } from '@/lib/platform/i18n/locales'
import { ownText, sentencesOf, wordsOf } from '../check/text'
import { fill } from '../fill'
import { formatList, formatNumber } from '../format'
import { LANGUAGES } from '../languages'
import { hash } from './hash'

type Values = Readonly<Record<string, string>>

export interface Voice {
  locale: Locale
  /** How many readings these people had before. */
  turn: number
  /** @param bank the lines' place, in which each turn has its own */
  say(bank: string, lines: readonly string[], values?: Values): string
  /** The same with a long value: the next line that leaves the sentence readable, null where none does. */
  sayShort(bank: string, lines: readonly string[], values: Values): string | null
  /** The turn's own line or, where that does not fit, one that is not the own of the reading before or after. */
  sayFitting(bank: string, lines: readonly string[], fits: (line: string) => boolean, values?: Values): string
  number(value: number): string
  list(items: readonly string[]): string
  /** Which of so many comes now. */
  pick(bank: string, count: number): number
}

const CHOICE = /\[([^\]]*)\]/g

/** @param seed what stays the same in all readings of these people @param turn counts their readings */
export function voiceOf(locale: Locale, seed: string, turn: number, shared: Values = {}): Voice {
  const pick = (bank: string, count: number) => (hash(`${bank}\u0000${seed}`) + turn) % count
  const filled = (bank: string, line: string, values?: Values) => {
    let choices = 0
    const one = line.replace(CHOICE, (_, ways: string) => {
      const all = ways.split('|')
      return all[(hash(`${bank}${choices++}\u0000${seed}`) + turn * 7) % all.length] as string
    })
    return fill(one, { ...shared, ...values })
  }
  const most = LANGUAGES[locale].writing.sentence
  const isShort = (text: string) => sentencesOf(text).every((one) => wordsOf(ownText(one)).length <= most)
  return {
    locale,
    turn,
    pick,
    say: (bank, lines, values) => filled(bank, lines[pick(bank, lines.length)] as string, values),
    sayShort(bank, lines, values) {
      const first = pick(bank, lines.length)
      for (let after = 0; after < lines.length; after++) {
        const text = filled(bank, lines[(first + after) % lines.length] as string, values)
        if (isShort(text)) return text
      }
      return null
    },
    sayFitting(bank, lines, fits, values) {
      const own = pick(bank, lines.length)
      const at = (after: number) => lines[(own + after) % lines.length] as string
      const [itself, next, ...others] = lines.map((_, after) => at(after))
      const before = others.pop()
      // Beside them only where nothing else is left.
      const found = [itself, ...others, next, before].find((line) => line !== undefined && fits(line))
      return filled(bank, found ?? at(0), values)
    },
    number: (value) => formatNumber(value, locale),
    list: (items) => formatList(items, locale),
  }
}
