// The words for one person: one answer, one reason, one thing to do.
import { digitsOf, ownText } from '../check/text'
import type { Section, SectionKey, Thread } from '../schema'
import type { Found } from '../threads/threads'
import { bringsOf, openingOf, seenOf } from './answer'
import type { Single } from './context'
import { furtherOf } from './further'
import { isGentle } from './intents'
import { inSignOf, MOST_NUMBERS, threadOf } from './meeting'

export const stepOf = ({ language: { step }, voice, numbers: { life }, intent }: Single): string =>
  voice.say('step', step[intent][life])

function endings(single: Single): [SectionKey, string][] {
  const {
    language: { numbers: lines, meeting },
    voice,
    numbers: { life },
    intent,
  } = single
  const ask: [SectionKey, string] = ['ask', voice.say('ask', meeting.ask[intent])]
  if (intent === 'care') return [ask]
  if (intent === 'grief') return [['watch', voice.say('company', meeting.company)], ask]
  const watch: [SectionKey, string] = ['watch', voice.say('watch', lines.watch[life])]
  if (!inSignOf(single.thread)) return [[watch, ask][voice.pick('end', 2)]!]
  return [watch, ask]
}

/** The sentence that tells the thread, and its numbers. */
function threadTold(thread: Found | null, seen: string, told: string): Thread | null {
  if (!thread) return null
  const { kind } = thread
  const numbers = 'number' in thread ? [thread.number] : 'numbers' in thread ? thread.numbers : []
  return { kind, text: inSignOf(thread) ? seen : told, numbers }
}

export function writeSingle(single: Single) {
  const {
    language: { lexicon, seen },
    voice,
    intent,
    numbers,
    thread,
    sign,
    signText,
  } = single
  const gentle = isGentle(intent)
  const inSign = inSignOf(thread)
  const told =
    gentle && !(intent === 'grief' && inSign)
      ? voice.say('brought', seen.brought[sign.type], { sign: signText })
      : seenOf(single)
  const carries = inSign ? thread.number : numbers.life
  const seenNumbers = digitsOf(ownText(told)).length
  const second = threadOf(single, seenNumbers)
  const counted = seenNumbers + digitsOf(second.sentences.join(' ')).length
  // Where nothing meets there is less to say, in every third reading still less.
  const brief = gentle || (!inSign && voice.pick('brief', 3) === 0)
  const brings = brief ? [] : [bringsOf(single, carries, inSign && counted < MOST_NUMBERS)]
  const sections: Section[] = [
    { key: 'answer', title: lexicon.titles.answer, text: [openingOf(single), told, ...brings].join(' ') },
    { key: 'thread', title: second.title, text: second.sentences.join(' ') },
    { key: 'step', title: lexicon.titles.step, text: stepOf(single) },
    ...endings(single).map(([key, text]) => ({ key, title: lexicon.titles[key], text })),
  ]
  return {
    sections,
    thread: intent === 'care' || (gentle && !inSign) ? null : threadTold(thread, told, second.told),
    further: furtherOf(single),
  }
}
