// The second section: the life path, the number that it meets, and how the two go together.
import type { RootNumber } from '@/lib/engine'
import { MOST_NUMBERS } from '../check/check'
import { digitsOf } from '../check/text'
import { type NumberRole, ROLES } from '../facts/person'
import type { SignWay } from '../facts/sign'
import type { Found } from '../threads/threads'
import type { Single } from './context'
import { isGentle } from './intents'

export const rolesText = ({ language: { lexicon }, voice }: Single, roles: readonly NumberRole[]): string =>
  voice.list(roles.map((role) => voice.say(`role.${role}`, lexicon.roles[role])))

/** Of one number; the table shows the others. */
export const ROLES_TOLD = 2

/** Whether the sign and the person meet in a number. */
export const inSignOf = (thread: Found | null): thread is Extract<Found, { kind: SignWay }> =>
  thread !== null && 'holders' in thread && thread.kind !== 'same'

/** Where the first person has the thread's number. */
export const heldBy = (thread: Found | null): NumberRole[] =>
  thread && 'holders' in thread ? [...thread.holders[0]!.roles] : []

/** The number that carries the reading besides the life path, and where it shows. */
export function secondOf({
  numbers,
  thread,
  voice,
}: Single): { role: NumberRole; number: RootNumber } | null {
  const { life } = numbers
  const roles = ROLES.filter((role) => role !== 'life' && numbers[role] !== undefined)
  if (roles.length === 0) return null
  const held = heldBy(thread).filter((role) => role !== 'life')
  if (thread?.kind === 'turn' || thread?.kind === 'pull') held.push('year')
  // What no thread asks for changes from reading to reading.
  const differing = roles.filter((role) => numbers[role] !== life)
  const free = differing.length > 0 ? differing : roles
  const role = held[0] ?? free[voice.pick('second', free.length)]!
  return { role, number: numbers[role]! }
}

export function pullOf(single: Single, one: RootNumber, other: RootNumber): string {
  return pullWithin(single, [one, other], MOST_NUMBERS) as string
}

/**
 * Another line in the place of one that there is no room for would be that of the next reading, which would then say it again.
 * @param most numbers that there is room for @returns null where the line whose turn it is wants more
 */
function pullWithin(
  { language: { meeting }, voice }: Single,
  numbers: readonly [RootNumber, RootNumber],
  most: number,
): string | null {
  const [a, b] = [Math.min(...numbers), Math.max(...numbers)]
  const [bank, lines] = [`pull.${a}-${b}`, meeting.pull[`${a}-${b}`]!]
  const wanted = lines[voice.pick(bank, lines.length)]!.match(/\{/g)?.length ?? 0
  return wanted > most ? null : voice.say(bank, lines, { a: voice.number(a), b: voice.number(b) })
}

/** What the sky or the round of years adds, where that is the thread. */
function asideOf({ language: { meeting, lexicon }, voice, thread, animal }: Single): string | null {
  switch (thread?.kind) {
    case 'turn':
      return voice.say('turn', meeting.turn[thread.end], { n: voice.number(thread.number) })
    case 'moon':
      return voice.say('moon', meeting.moon)
    case 'animal':
      return voice.say('animal', meeting.animal, { animal: lexicon.animals[animal] })
    default:
      return null
  }
}

interface ThreadWords {
  title: string
  sentences: string[]
  /** The sentence that tells the thread, where the sign does not. */
  told: string
}

/** Of one number in several places, the life path not among them. */
function repeatedOf(single: Single): string[] {
  const {
    language: { meeting, numbers: lines },
    voice,
    thread,
  } = single
  if (thread?.kind !== 'same' || heldBy(thread).includes('life')) return []
  const n = voice.number(thread.number)
  const values = { n, roles: rolesText(single, heldBy(thread).slice(0, ROLES_TOLD)) }
  return [
    voice.sayShort('same', meeting.same, values) ?? voice.say('same', meeting.same, values),
    voice.say('agree', lines.agree[thread.number], { n }),
  ]
}

/** @param counted numbers that were told before */
export function threadOf(single: Single, counted: number): ThreadWords {
  const { language, voice, numbers, intent } = single
  const { numbers: lines, meeting } = language
  const { life } = numbers
  if (isGentle(intent)) {
    const n = voice.number(life)
    const title = voice.say('titles', lines.titles[life])
    const fact = voice.say(intent, lines[intent][life], { n })
    return { title, sentences: [fact, voice.say('beside', meeting.beside[intent])], told: '' }
  }
  const said = [voice.say('life', lines.life[life], { n: voice.number(life) })]
  const second = secondOf(single)
  const aside = asideOf(single)
  if (aside) said.push(aside)
  const repeated = repeatedOf(single)
  let differs = repeated.length > 0
  let told = repeated[0] ?? aside ?? ''
  if (repeated.length > 0) said.push(...repeated)
  else if (second) {
    const { role, number } = second
    if (role !== 'life' && !(aside && role === 'year' && single.thread?.kind === 'turn'))
      said.push(voice.say(role, lines[role][number], { n: voice.number(number) }))
    differs = number !== life
    const room = MOST_NUMBERS - counted - digitsOf(said.join(' ')).length
    const meeting = differs
      ? pullWithin(single, [life, number], room)
      : voice.say('agree', lines.agree[life], { n: voice.number(life) })
    if (meeting) said.push(meeting)
    told ||= meeting ?? ''
  }
  const full = inSignOf(single.thread) ? MEETS_BELOW : MEETS_BELOW_ALONE
  if (said.join(' ').split(' ').length < full) said.push(voice.say('meets', meeting.meets[intent]))
  const title =
    differs && voice.pick('title', 2) === 0
      ? voice.say('pullTitles', meeting.pullTitles)
      : voice.say('titles', lines.titles[differs && second ? second.number : life])
  return { title, sentences: said, told }
}
/** Words of a second section that is long enough without a bridge to the question. */
const MEETS_BELOW = 62
/** The same where the sign meets nothing: then there is less to say. */
const MEETS_BELOW_ALONE = 40
