// Senses: words of both languages that come to the same for a reader of forms, so that what one word taught holds for its kin.
import { senses as english } from '../languages/en/senses'
import { senses as persian } from '../languages/fa/senses'
import { plainOf } from './plain'
import { SENSES } from './sense-names'

const ENDINGS = new Set(
  (
    's es ed d ing er ers ned ning ted ting ped ping bed bing ' +
    'م ت ش ی ه و رو مو تو شو ها های هام هات هاش هامو هاشو هاشون مون تون شون مان تان شان ان ام ات اش یم ید ند ایم اند ای یی یم م‌و است ست س'
  ).split(' '),
)
const VERBAL = /^(?:ن?می|[بن])(?=..)/u

/** By whole word; by beginning, for those of any ending; verbs apart, which are looked for behind their prefixes too. */
const tables = {
  whole: new Map<string, number[]>(),
  begun: new Map<string, number[]>(),
  verb: new Map<string, number[]>(),
  verbBegun: new Map<string, number[]>(),
}

function put(table: Map<string, number[]>, word: string, sense: number) {
  const known = table.get(word)
  if (known) known.push(sense)
  else table.set(word, [sense])
}

for (const [number, sense] of SENSES.entries())
  for (const entry of `${english[sense]} ${persian[sense]}`.split(' ')) {
    const verb = entry.startsWith('+')
    const begun = entry.endsWith('*')
    const word = plainOf(entry.replace(/[+*]/g, '')).replaceAll(' ', '')
    put(verb ? (begun ? tables.verbBegun : tables.verb) : begun ? tables.begun : tables.whole, word, number)
  }

const LONGEST = 12
function look(word: string, whole: Map<string, number[]>, begun: Map<string, number[]>, found: Set<number>) {
  for (let end = Math.min(word.length, LONGEST); end >= 2; end--) {
    const start = word.slice(0, end)
    for (const sense of begun.get(start) ?? []) found.add(sense)
    if (end === word.length || ENDINGS.has(word.slice(end)))
      for (const sense of whole.get(start) ?? []) found.add(sense)
  }
}

/** The senses of a word as `plainOf` writes it, each a position in `SENSES`. */
export function sensesOf(word: string): number[] {
  const found = new Set<number>()
  look(word, tables.whole, tables.begun, found)
  look(word.replace(VERBAL, ''), tables.verb, tables.verbBegun, found)
  return [...found]
}
