// What can be asked further: chips made of facts that the reading did not use, and their answers, stored with it.
import type { RootNumber, Sky } from '@/lib/engine'
import type { Voice } from '../compose/voice'
import { type NumberRole, ROLES, type RoleNumbers } from '../facts/person'
import { fill } from '../fill'
import { formatDay } from '../format'
import type { Language } from '../languages/language'
import { personMark } from '../people'
import type { Further } from '../schema'
import type { Single } from './context'
import { isGentle } from './intents'
import { pullOf, secondOf } from './meeting'

const MOST = 3

/** What turns next: the moon, where the sky is the true one. */
function turningOf({ further }: Language, voice: Voice, sky: Sky): Further[] {
  if (sky.model !== 'ephemeris') return []
  const [year = 0, month = 1, day = 1] = sky.moon.next_new_moon.slice(0, 10).split('-').map(Number)
  const date = formatDay({ year, month, day }, voice.locale)
  const told = [
    voice.say('further.when', further.lead.when),
    voice.say('further.moon', further.moon, { date }),
  ]
  return [{ chip: further.chips.when, text: told.join(' ') }]
}

/** What pulls against it, by a line that was not told. */
function againstOf({ further }: Language, voice: Voice, watch: readonly string[] | null): Further[] {
  if (!watch) return []
  const told = [voice.say('further.pulls', further.lead.pulls), voice.say('further.watch', watch)]
  return [{ chip: further.chips.pulls, text: told.join(' ') }]
}

/** How one of the others appears: of those whose names can be counted, another one each time. */
function anotherOf({ further }: Language, voice: Voice, numbers: readonly RoleNumbers[]): Further[] {
  const others = numbers.flatMap(({ outer }, place) => (place > 0 && outer ? [{ place, outer }] : []))
  const other = others[voice.pick('further.other', Math.max(1, others.length))]
  if (!other) return []
  const who = personMark(other.place)
  const told = [
    voice.say('further.who', further.lead.who, { who }),
    voice.say('further.outside', further.who[other.outer], { n: voice.number(other.outer) }),
  ]
  return [{ chip: fill(further.chips.who, { who }), text: told.join(' ') }]
}

/**
 * Of several what belongs to all, and what all may know of one.
 * @param numbers each person's @param watch lines of what to watch, unless the reading has told one of them
 */
export const furtherOfAll = (
  language: Language,
  voice: Voice,
  sky: Sky,
  numbers: readonly RoleNumbers[],
  watch: readonly string[] | null,
): Further[] => [
  ...againstOf(language, voice, watch),
  ...anotherOf(language, voice, numbers),
  ...turningOf(language, voice, sky),
]

export function furtherOf(single: Single): Further[] {
  const { language, voice, numbers, intent, result } = single
  const { further, numbers: lines } = language
  if (isGentle(intent)) return []
  const { life } = numbers
  const second = secondOf(single)
  const unused = ROLES.filter(
    (role): role is Exclude<NumberRole, 'life'> =>
      role !== 'life' && role !== second?.role && numbers[role] !== undefined,
  )
  const told = (role: Exclude<NumberRole, 'life'>, number: RootNumber): Further => ({
    chip: further.chips[role],
    text: [
      voice.say(`further.${role}`, further.lead[role]),
      voice.say(role, lines[role][number], { n: voice.number(number) }),
      number === life || number === second?.number ? '' : pullOf(single, life, number),
    ]
      .filter(Boolean)
      .join(' '),
  })
  // What the number of the second section overdoes; that of the life path may have been told.
  const against = second && second.number !== life ? lines.watch[second.number] : null
  const answers: Further[] = [
    ...againstOf(language, voice, against),
    ...unused.map((role) => told(role, numbers[role]!)),
    ...(intent === 'when' ? [] : turningOf(language, voice, result.sky)),
  ]
  const first = voice.pick('further', answers.length)
  return [...answers.slice(first), ...answers.slice(0, first)].slice(0, MOST)
}
