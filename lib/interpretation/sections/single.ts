// The words for one person: one answer, one reason, one thing to do.
import { MOST_NUMBERS } from '../check/check'
import { digitsOf, ownText } from '../check/text'
import type { Section, SectionKey, Thread } from '../schema'
import type { Found } from '../threads/threads'
import { bringsOf, openingOf, seenOf } from './answer'
import type { Single } from './context'
import { furtherOf } from './further'
import { isGentle } from './intents'
import { matterOf } from './matter'
import { inSignOf, secondOf, threadOf } from './meeting'
import type { Told } from './styles'

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

export function writeSingle(single: Single): Told {
  const {
    language: { lexicon, seen, step },
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
  const opening = openingOf(single)
  const matter = matterOf(single.language, voice, single)
  const sections: Section[] = [
    { key: 'answer', title: lexicon.titles.answer, text: [opening, ...matter, told, ...brings].join(' ') },
    { key: 'thread', title: second.title, text: second.sentences.join(' ') },
    { key: 'step', title: lexicon.titles.step, text: voice.say('step', step[intent][numbers.life]) },
    ...endings(single).map(([key, text]) => ({ key, title: lexicon.titles[key], text })),
  ]
  const carrying = intent === 'care' || (gentle && !inSign) ? null : threadTold(thread, told, second.told)
  return {
    sections,
    thread: carrying,
    further: furtherOf(single),
    short: {
      answer: [opening, ...matter, told].join(' '),
      // What the sign does not tell must be told by the thread.
      thread: (!inSign && carrying?.text) || (second.sentences[0] as string),
    },
    numbers: [numbers.life, secondOf(single)?.number ?? numbers.life],
  }
}
