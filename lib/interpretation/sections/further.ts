// What can be asked further: chips made of facts that the reading did not use, and their answers, stored with it.
import type { RootNumber } from '@/lib/engine'
import { type NumberRole, ROLES } from '../facts/person'
import { formatDay } from '../format'
import type { Further } from '../schema'
import type { Single } from './context'
import { isGentle } from './intents'
import { pullOf, secondOf } from './meeting'

const MOST = 3

/** The next new moon where the sky is the true one. */
function whenOf({ language: { further }, voice, result: { sky }, locale }: Single): string | null {
  if (sky.model !== 'ephemeris') return null
  const [year = 0, month = 1, day = 1] = sky.moon.next_new_moon.slice(0, 10).split('-').map(Number)
  const date = formatDay({ year, month, day }, locale)
  return [
    voice.say('further.when', further.lead.when),
    voice.say('further.moon', further.when.moon, { date }),
  ].join(' ')
}

export function furtherOf(single: Single): Further[] {
  const {
    language: { further, numbers: lines },
    voice,
    numbers,
    intent,
  } = single
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
  const when = intent === 'when' ? null : whenOf(single)
  // What the number of the second section overdoes; that of the life path may have been told.
  const against = second && second.number !== life ? lines.watch[second.number] : null
  const pulls = against && [
    voice.say('further.pulls', further.lead.pulls),
    voice.say('further.watch', against),
  ]
  const answers: Further[] = [
    ...(pulls ? [{ chip: further.chips.pulls, text: pulls.join(' ') }] : []),
    ...unused.map((role) => told(role, numbers[role]!)),
    ...(when ? [{ chip: further.chips.when, text: when }] : []),
  ]
  const first = voice.pick('further', answers.length)
  return [...answers.slice(first), ...answers.slice(0, first)].slice(0, MOST)
}
