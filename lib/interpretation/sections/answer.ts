// The first section: the answer, the sign, and what the number that meets it brings to such a question.
import type { RootNumber } from '@/lib/engine'
import { ownNumber } from '../facts/sign'
import type { Lines } from '../languages/lines'
import type { Single } from './context'
import { GROUND, isLeaning } from './intents'
import { heldBy, inSignOf, ROLES_TOLD, rolesText } from './meeting'

export function openingOf({
  language: { answer },
  voice,
  intent,
  lean,
  subject,
  options,
  name,
}: Single): string {
  const values = { name }
  if (intent === 'choose' && options)
    return voice.say('between', answer.between[lean], { ...values, one: options[0], other: options[1] })
  if (subject && voice.pick('named?', 3) > 0) {
    const { named } = answer
    const lines: Lines | null =
      intent === 'decide' || intent === 'when'
        ? named[intent][lean]
        : intent === 'outcome' || intent === 'how' || intent === 'worry'
          ? named[intent]
          : null
    if (lines) return voice.say('named', lines, { ...values, subject })
  }
  const lines = isLeaning(intent) ? answer.opening[intent][lean] : answer.opening[intent]
  return voice.say('opening', lines, values)
}

/** The sign and the number of the person that it meets; else what it says by itself. */
export function seenOf(single: Single): string {
  const { language, voice, sign, signText, thread } = single
  const { seen, numbers } = language
  if (inSignOf(thread)) {
    const { kind, number } = thread
    const roles = heldBy(thread)
    const values = { sign: signText, n: voice.number(number) }
    for (let most = Math.min(ROLES_TOLD, roles.length); ; most--) {
      const named = rolesText(single, roles.slice(0, most))
      const text = voice.sayShort(`seen.${kind}`, seen[kind], { ...values, roles: named })
      if (text !== null) return text
      if (most === 1) return voice.say(`seen.${kind}`, seen[kind], { ...values, roles: named })
    }
  }
  const first = ownNumber(sign)
  if (!first) return voice.say('seen.uncounted', seen.uncounted, { sign: signText })
  const values = { sign: signText, n: voice.number(first.number), sense: numbers.sense[first.number] }
  if (first.way === 'digit') return voice.say('seen.repeated', seen.repeated, values)
  return first.way === 'letters'
    ? voice.say('seen.word', seen.word, values)
    : voice.say('seen.digits', seen.digits, values)
}

/** @param named whether the number was just told; else no line speaks of it as known */
export function bringsOf(
  { language: { numbers: lines }, voice, intent }: Single,
  number: RootNumber,
  named: boolean,
): string {
  const all = lines.brings[GROUND[intent]][number]
  const fits = (line: string) => named || !line.includes('{n}')
  return voice.sayFitting('brings', all, fits, { n: voice.number(number) })
}
