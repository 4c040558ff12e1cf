// The words for two to five people: one answer to all, what each brings and can do for one other, and the pairs that matter.
// Only what all participants may know goes in: nobody's birthday, year, mother or place.
import type { BondReason, Element, PlacedPairBond, ReadingDocument, RootNumber } from '@/lib/engine'
import type { Voice } from '../compose/voice'
import { type Lean, leanOf, numbersOf, type RoleNumbers } from '../facts/person'
import { ownNumber } from '../facts/sign'
import type { Language } from '../languages/language'
import { personMark } from '../people'
import type { Intent, Section, Thread } from '../schema'
import type { SubjectId } from '../subject/subjects'
import type { Found } from '../threads/threads'
import { furtherOfAll } from './further'
import { GROUND, isGentle, isLeaning } from './intents'
import { matterOf } from './matter'
import type { Told } from './styles'

export interface Joint {
  language: Language
  voice: Voice
  document: ReadingDocument
  numbers: RoleNumbers[]
  signText: string
  intent: Intent
  question: string
  /** What is asked about; null where that is not sure. */
  about: SubjectId | null
  thread: Found | null
}

const CAREFUL_FIRST: readonly Lean[] = ['steady', 'inward', 'forward']
/** Pairs of which words are said, by the number of people; and how many people hear of their names. */
const PAIRS_TOLD = [0, 0, 1, 3, 3, 2]
const NAMES_UP_TO = 2

/** As most of them lean; of a draw, the more careful way. */
function leanOfAll({ people }: ReadingDocument): Lean {
  const leans = people.map(leanOf)
  const count = (lean: Lean) => leans.filter((one) => one === lean).length
  return CAREFUL_FIRST.reduce((best, lean) => (count(lean) > count(best) ? lean : best))
}

const namesOf = ({ voice }: Joint, places: readonly number[]) => voice.list(places.map(personMark))

/** The sign and whose number it meets; else what it says by itself. */
function seenOf(joint: Joint): string {
  const {
    language: { joint: lines, lexicon, numbers, seen },
    voice,
    thread,
    signText,
    document,
    intent,
  } = joint
  const sign = document.people[0]!.sign
  if (thread && 'holders' in thread && thread.kind !== 'same') {
    const [first, ...others] = thread.holders
    const values = {
      sign: signText,
      n: voice.number(thread.number),
      who: namesOf(
        joint,
        thread.holders.map(({ place }) => place),
      ),
    }
    if (others.length > 0) return voice.say('shared', lines.shared, values)
    const roles = voice.list(first!.roles.map((role) => lexicon.rolesOf[role]))
    return voice.say('carried', lines.carried, { ...values, roles })
  }
  if (isGentle(intent)) return voice.say('brought', seen.brought[sign.type], { sign: signText })
  if (thread?.kind === 'together')
    return voice.say('together', lines.together, { sign: signText, n: voice.number(thread.number) })
  const first = ownNumber(sign)
  if (!first) return voice.say('uncounted', lines.uncounted, { sign: signText })
  const { number } = first
  return voice.say('apart', lines.apart, {
    sign: signText,
    n: voice.number(number),
    sense: numbers.sense[number],
  })
}

function answerOf(joint: Joint, seen: string, matter: string[]): string {
  const {
    language: { joint: lines },
    voice,
    document,
    intent,
  } = joint
  const opening = isLeaning(intent) ? lines.opening[intent][leanOfAll(document)] : lines.opening[intent]
  return [voice.say('opening', opening), ...matter, seen].join(' ')
}

/** What they make together, and who is used to begin. */
function togetherOf(
  { language: { joint: lines }, voice, document, intent }: Joint,
  one: string,
  brief: boolean,
): string {
  const { joint_life_path: number, roles } = document.bonds!.group
  const leaders = roles.filter((role) => role === 'Leader').length
  const how = leaders === 0 ? 'nobody' : leaders === roles.length ? 'everybody' : 'someone'
  return [
    voice.say('joint', lines.joint[number], { n: voice.number(number) }),
    ...(isGentle(intent) || brief ? [] : [voice.say(`begins.${how}`, lines.begins[how], { one })]),
  ].join(' ')
}

/** To each person: what it brings, and one thing to do for the next in the circle. */
function peopleOf(
  { language: { joint: lines, numbers: single }, voice, numbers, intent }: Joint,
  brief: boolean,
): string[] {
  return numbers.map(({ life, name }, place) => {
    const other = personMark((place + 1) % numbers.length)
    const n = voice.number(life)
    const gentle = isGentle(intent)
    const brings = gentle
      ? voice.say(`${intent}.${place}`, single[intent][life], { n })
      : voice.say(`person.${place}`, lines.person[life], { n, you: personMark(place) })
    const named =
      !brief && name !== undefined && name !== life && !gentle && numbers.length <= NAMES_UP_TO
        ? [voice.say(`name.${place}`, lines.name[name], { n: voice.number(name) })]
        : []
    return [brings, ...named, voice.say(`deed.${place}`, lines.deed[life], { other })].join(' ')
  })
}

type Clause = { lines: readonly [string, string, ...string[]]; giver: 'a' | 'b'; key: string }

/** What a part of a bond says, if it holds or rubs. */
function clauseOf(reason: BondReason, { holds, rubs }: Language['joint']): { holds?: Clause; rubs?: Clause } {
  const clause = (key: string, lines: Clause['lines'], giver: 'a' | 'b' = 'a') => ({ key, lines, giver })
  switch (reason.part) {
    case 'life_path':
      if (reason.id === 'same') return { holds: clause('holds.number', holds.number) }
      if (reason.id === 'sum_nine' || reason.id === 'master_base' || reason.id === 'both_masters')
        return { holds: clause('holds.path', holds.path) }
      return {}
    case 'element':
      if (reason.id === 'same') return { holds: clause('holds.element', holds.element[reason.element]) }
      if (reason.id === 'generating')
        return {
          holds: clause(`holds.feeds.${reason.from}`, holds.feeds[reason.from as Element], reason.giver),
        }
      if (reason.id === 'controlling')
        return {
          rubs: clause(`rubs.element.${reason.from}`, rubs.element[reason.from as Element], reason.giver),
        }
      return {}
    case 'animal':
      if (reason.id === 'same' || reason.id === 'harmony' || reason.id === 'trine')
        return { holds: clause('holds.animals', holds.animals) }
      if (reason.id === 'clash' || reason.id === 'harm') return { rubs: clause('rubs.animals', rubs.animals) }
      return {}
    case 'moon':
      if (reason.id === 'same' || reason.id === 'near') return { holds: clause('holds.moon', holds.moon) }
      if (reason.id === 'opposite') return { rubs: clause('rubs.moon', rubs.moon) }
      return {}
    default:
      return {}
  }
}

function pairText({ language: { joint: lines }, voice, document }: Joint, pair: PlacedPairBond): string {
  const { pairs, group } = document.bonds!
  const alone = pairs.length === 1
  const delicate = pair.a === group.most_delicate.a && pair.b === group.most_delicate.b
  const clauses = pair.reasons.map((reason) => clauseOf(reason, lines))
  const holds = clauses.flatMap((one) => one.holds ?? [])
  const rubs = clauses.flatMap((one) => one.rubs ?? [])
  if ((pair.parts.life_path ?? 1) <= 0.3 && rubs.length === 0)
    rubs.push({ key: 'rubs.path', lines: lines.rubs.path, giver: 'a' })
  const place = `${pair.a}.${pair.b}`
  const both = ({ giver }: Clause) => {
    const [one, other] = giver === 'a' ? [pair.a, pair.b] : [pair.b, pair.a]
    return { one: personMark(one), other: personMark(other) }
  }
  const one = (clause: Clause | undefined) =>
    clause ? [voice.say(`${clause.key}.${place}`, clause.lines, both(clause))] : []
  const held = one(holds[voice.pick(`holds.${place}`, Math.max(1, holds.length))])
  const rubbed = one(rubs[voice.pick(`rubs.${place}`, Math.max(1, rubs.length))])
  // Two people hear both; among several the most delicate pair hears what rubs, and another what holds.
  const first = delicate ? [...rubbed, ...held] : [...held, ...rubbed]
  const told = alone ? [...held, ...rubbed] : first.slice(0, 1)
  return told.length > 0
    ? told.join(' ')
    : voice.say(`plain.${place}`, lines.plain, { one: personMark(pair.a), other: personMark(pair.b) })
}

/** Words for the pairs that matter: the strongest, the most delicate, and the next strongest; the others stand in the table alone. */
function pairsOf(joint: Joint): string[] {
  const { pairs, group } = joint.document.bonds!
  const is = (pair: PlacedPairBond, { a, b }: { a: number; b: number }) => pair.a === a && pair.b === b
  const ranked = [...pairs].sort(
    (one, other) =>
      Number(is(other, group.most_delicate)) - Number(is(one, group.most_delicate)) ||
      other.overall - one.overall,
  )
  const told = new Set(ranked.slice(0, PAIRS_TOLD[joint.numbers.length]))
  return pairs.map((pair) => (told.has(pair) ? pairText(joint, pair) : ''))
}

/** Who begins: somebody who is used to it, where there is one. */
function beginnerOf({ voice, document }: Joint): string {
  const { roles } = document.bonds!.group
  const leaders = roles.flatMap((role, place) => (role === 'Leader' ? [place] : []))
  const among = leaders.length > 0 ? leaders : roles.map((_, place) => place)
  return personMark(among[voice.pick('begins', among.length)]!)
}

/** Something to watch or a question to keep, in turn. */
const watches = ({ voice, intent }: Joint) => !isGentle(intent) && voice.pick('joint.end', 2) === 1

function endings(joint: Joint): Section[] {
  const {
    language: { joint: lines, meeting, lexicon },
    voice,
    intent,
  } = joint
  const { titles } = lexicon
  const ask = { key: 'ask' as const, title: titles.ask, text: voice.say('joint.ask', lines.ask[intent]) }
  const watch = (text: string) => ({ key: 'watch' as const, title: titles.watch, text })
  if (intent === 'grief') return [watch(voice.say('company', meeting.company)), ask]
  return watches(joint) ? [watch(voice.say('joint.watch', lines.watch[GROUND[intent]]))] : [ask]
}

/** What they share, where the sign meets nothing: as a thread of its own. */
function threadOf(joint: Joint, seen: string): Thread | null {
  const { thread, intent } = joint
  if (!thread || isGentle(intent)) return null
  const numbers: RootNumber[] = 'number' in thread ? [thread.number] : []
  const kind =
    'holders' in thread && thread.holders.length > 1 && thread.kind !== 'same' ? 'shared' : thread.kind
  return kind === 'same' ? null : { kind, text: seen, numbers }
}

export function writeJoint(joint: Joint): Told & { people: string[]; pairs: string[] } {
  const { language, voice, document, numbers, intent } = joint
  const { lexicon, joint: lines } = language
  const seen = seenOf(joint)
  const one = beginnerOf(joint)
  const matter = matterOf(language, voice, joint)
  // Where something is said of the matter, there is less to say of names and of who begins.
  const brief = matter.length > 0
  const [answer, together] = [answerOf(joint, seen, matter), togetherOf(joint, one, brief)]
  const sections: Section[] = [
    { key: 'answer', title: lexicon.titles.answer, text: answer },
    { key: 'thread', title: voice.say('joint.titles', lines.titles), text: together },
    { key: 'step', title: lexicon.sharedStep, text: voice.say('joint.step', lines.step[intent], { one }) },
    ...endings(joint),
  ]
  const watch = watches(joint) ? null : lines.watch[GROUND[intent]]
  return {
    sections,
    people: peopleOf(joint, brief),
    pairs: pairsOf(joint),
    thread: threadOf(joint, seen),
    further: isGentle(intent) ? [] : furtherOfAll(language, voice, document.people[0]!.sky, numbers, watch),
    short: { answer, thread: together },
    numbers: [document.bonds!.group.joint_life_path, numbers[0]!.life],
  }
}

export const numbersOfAll = ({ people }: ReadingDocument): RoleNumbers[] =>
  people.map((person) => numbersOf(person, true))
