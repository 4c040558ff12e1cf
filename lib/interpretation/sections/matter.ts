// What is said of the matter itself, and not only of the form of the question: a sentence that fits, or none.
import type { Voice } from '../compose/voice'
import type { Language } from '../languages/language'
import type { MatterLine } from '../languages/lines'
import type { Intent } from '../schema'
import { namesOf } from '../subject/subject'
import { isSomebody, type SubjectId } from '../subject/subjects'
import { GROUND, isGentle } from './intents'

/** Whoever mourns, or asks about body, court and money, hears nothing general; of what nothing is asked, nothing usually decides. */
const takesUp = (intent: Intent) => !isGentle(intent) && GROUND[intent] !== 'look'
/** How it goes between two people helps who has something to say to the other; not who is afraid for them, or waits. */
const OF_PEOPLE: ReadonlySet<Intent> = new Set(['decide', 'heart', 'how'])

const isGeneral = (line: MatterLine) => typeof line === 'string'

export function matterOf(
  { matter }: Pick<Language, 'matter'>,
  voice: Voice,
  { intent, question, about }: { intent: Intent; question: string; about: SubjectId | null },
): string[] {
  if (!about || !takesUp(intent)) return []
  const all = matter[about]
  const named = namesOf(question)
  const particular = all.flatMap((line) => (isGeneral(line) || !named(line.of) ? [] : [line.says]))
  const fitsAll = !isSomebody(about) || OF_PEOPLE.has(intent)
  const lines = particular.length > 0 ? particular : fitsAll ? all.filter(isGeneral) : []
  // Where one alone fits, the next reading goes without: it may be asked the same again.
  const told = lines.length > 1 || (lines.length === 1 && voice.turn % 2 === 0)
  return told ? [voice.say(`matter.${about}`, lines)] : []
}
