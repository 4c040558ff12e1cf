// Words for numbers that somebody brings, with a context and without a person: what they bring to it, how they go together, and a step.
import type { RootNumber } from '@/lib/engine'
import type { Locale } from '@/lib/platform/i18n/locales'
import { hash } from '../compose/hash'
import { voiceOf } from '../compose/voice'
import { tempoOf } from '../facts/person'
import { intentOf } from '../intent/intent'
import { LANGUAGES } from '../languages'
import type { Intent, Section } from '../schema'
import { GROUND, isGentle, isLeaning } from './intents'

/** Numbers that are told of: more would be a list. */
const TOLD = 3

export interface NumbersTold {
  intent: Intent
  sections: Section[]
}

/** @param numbers at least one, as they are read */
export function writeNumbers(context: string, numbers: readonly RootNumber[], locale: Locale): NumbersTold {
  const { answer, numbers: lines, meeting, step, lexicon } = LANGUAGES[locale]
  const intent = intentOf(context)
  const voice = voiceOf(locale, numbers.join(' '), hash(context) % 997)
  const told = [...new Set(numbers)].slice(0, TOLD)
  const [first, second] = told as [RootNumber, RootNumber?]
  const openings = isLeaning(intent) ? answer.opening[intent][tempoOf(first)] : answer.opening[intent]
  const nameless = openings.filter((line) => !line.includes('{name}'))
  const n = (number: RootNumber) => ({ n: voice.number(number) })
  const brings = told.map((number) =>
    voice.say(`brings.${number}`, lines.brings[GROUND[intent]][number], n(number)),
  )
  const pair = second && ([Math.min(first, second), Math.max(first, second)] as const)
  const meets = isGentle(intent)
    ? voice.say('beside', meeting.beside[intent])
    : pair
      ? voice.say(`pull.${pair.join('-')}`, meeting.pull[`${pair[0]}-${pair[1]}`]!, {
          a: voice.number(pair[0]),
          b: voice.number(pair[1]),
        })
      : voice.say(`agree.${first}`, lines.watch[first])
  return {
    intent,
    sections: [
      {
        key: 'answer',
        title: lexicon.titles.answer,
        text: [voice.say('opening', nameless.length > 0 ? nameless : openings, { name: '' }), ...brings].join(
          ' ',
        ),
      },
      { key: 'thread', title: voice.say('title', lines.titles[first]), text: meets },
      { key: 'step', title: lexicon.titles.step, text: voice.say('step', step[intent][first]) },
    ],
  }
}
