// What a stranger may not see of what people typed: their names become placeholders, their mothers' names and birthdays are taken out,
// and so are addresses and long numbers.
import { type CivilDate, normaliseDigits, readTypedDate } from '@/lib/engine'
import { formatDate, formatGregorian } from '../format'

export interface Private {
  /** What each is called, in whatever scripts. */
  names: readonly string[]
  mothers: readonly string[]
  birthday: CivilDate
}

/** Names that are words too: taken for the name only where they are written as one. */
const WORDS =
  /^(?:will|may|mark|grace|hope|joy|faith|rose|art|bill|frank|rich|dawn|april|june|august|summer|autumn|sunny|chance|christian|drew|pat|rob|sue|jack|guy|max|miles|page|dean|earnest|penny|ruby|ivy|lily|daisy|iris|violet|olive|sky|star|harmony|melody|destiny|king|prince|young|long|brown|white|black|green|gray|day|love|little|best|case|cook|baker|hunter|mason|carter|parker)$/i
const LETTER = /[\p{L}\p{M}]/u
const EMAIL = /[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+/gu
const ACCOUNT = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,8}\b/g
const LONG_NUMBER = /\+?[0-9۰-۹٠-٩](?:[ ().\-\u200c]?[0-9۰-۹٠-٩]){7,18}/gu
const NUMERIC_DATE = /[0-9۰-۹٠-٩]{1,4}[-/.][0-9۰-۹٠-٩]{1,2}[-/.][0-9۰-۹٠-٩]{1,4}/gu

const ALIKE: Readonly<Record<string, string>> = { ي: 'ی', ك: 'ک', '\u200c': ' ', '\u00a0': ' ' }
/** The same letters in Persian and in Arabic forms and in either case; as long as it was, so that places stay. */
const alike = (text: string, exact: boolean): string =>
  Array.from({ length: text.length }, (_, at) => {
    const letter = text.charAt(at)
    const small = exact ? letter : letter.toLowerCase()
    return ALIKE[letter] ?? (small.length === 1 ? small : letter)
  }).join('')

/** Each place where the words stand by themselves, with something else in it. */
function replaceWords(text: string, words: string, by: string, exact = false): string {
  const [within, wanted] = [alike(text, exact), alike(words, exact)]
  let replaced = ''
  let from = 0
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1)) {
    if (at < from) continue
    const end = at + wanted.length
    if (LETTER.test(text.charAt(at - 1)) || LETTER.test(text.charAt(end))) continue
    replaced += text.slice(from, at) + by
    from = end
  }
  return replaced + text.slice(from)
}

function hideName(text: string, name: string, by: string): string {
  const parts = [name, ...name.split(/[\s.·]+/)].filter((part) => part.length > 1)
  return parts.reduce(
    (hidden, part) => replaceWords(hidden, part, by, part.length < 3 || WORDS.test(part)),
    text,
  )
}

const isSame = (one: CivilDate, other: CivilDate) =>
  one.year === other.year && one.month === other.month && one.day === other.day

function hideBirthday(text: string, birthday: CivilDate): string {
  const [day = '', month = '', year = ''] = formatGregorian(birthday, 'en').split(' ')
  const told = [
    `${day} ${month} ${year}`,
    `${month} ${day}, ${year}`,
    `${month} ${day} ${year}`,
    formatGregorian(birthday, 'fa'),
    formatDate(birthday, 'fa'),
  ]
  const asDate = (found: string) => {
    const read = readTypedDate(normaliseDigits(found))
    if (read.kind === 'date') return isSame(read.date, birthday)
    const [a, b, c] = normaliseDigits(found).split(/[-/.]/).map(Number)
    const parts = { year: c ?? 0, month: 0, day: 0 }
    return (
      isSame({ ...parts, month: a ?? 0, day: b ?? 0 }, birthday) ||
      isSame({ ...parts, month: b ?? 0, day: a ?? 0 }, birthday)
    )
  }
  return told
    .flatMap((one) => [one, normaliseDigits(one)])
    .reduce((hidden, one) => replaceWords(hidden, one, '[date]'), text)
    .replace(NUMERIC_DATE, (found) => (asDate(found) ? '[date]' : found))
}

/** @param people in the reading's order: the first becomes {P1} */
export function mask(text: string, people: readonly Private[]): string {
  const unnamed = people.reduce((hidden, { names, mothers, birthday }, place) => {
    const called = names.reduce((one, name) => hideName(one, name, `{P${place + 1}}`), hidden)
    const whole = mothers.reduce((one, name) => hideName(one, name, '[name]'), called)
    return hideBirthday(whole, birthday)
  }, text)
  return unnamed
    .replace(EMAIL, '[e-mail]')
    .replace(ACCOUNT, '[number]')
    .replace(LONG_NUMBER, (found) => (readTypedDate(found).kind === 'date' ? found : '[number]'))
}
