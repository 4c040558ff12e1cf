// The same facts said another way: across a table, as three lines of what to do, as three stanzas.
import type { Section } from '../schema'
import { openingOf, seenOf } from './answer'
import type { Single } from './context'
import { GROUND, isGentle } from './intents'
import { secondOf } from './meeting'
import { stepOf, writeSingle } from './single'

type Written = ReturnType<typeof writeSingle>

/** Warmer, with one question back. */
export function advise(single: Single): Written {
  const {
    language: {
      styles: { advice },
    },
    voice,
    intent,
  } = single
  const written = writeSingle(single)
  if (isGentle(intent)) return written
  const sections = written.sections
    .filter(({ key }) => key !== 'ask')
    .map((section): Section => {
      if (section.key !== 'thread') return section
      const across = voice.say('across', advice.across, { name: single.name })
      return { ...section, text: `${across} ${section.text}` }
    })
  const back = voice.say('back', advice.back[GROUND[intent]])
  const { ask } = single.language.lexicon.titles
  return { ...written, sections: [...sections, { key: 'ask', title: ask, text: back }] }
}

/** What to do, when, and how one knows that it worked; the thread is one sentence. */
export function actions(single: Single): Written {
  const {
    language: { styles, lexicon, numbers: lines },
    voice,
    intent,
    numbers,
  } = single
  const written = writeSingle(single)
  if (isGentle(intent)) return written
  const { labels, when, worked } = styles.actions
  const told = [
    `${labels.do} ${stepOf(single)}`,
    `${labels.when} ${voice.say('actions.when', when[intent])}`,
    `${labels.worked} ${voice.say('actions.worked', worked[intent])}`,
  ]
  const [, thread] = written.sections
  const life = voice.say('life', lines.life[numbers.life], { n: voice.number(numbers.life) })
  return {
    ...written,
    sections: [
      { key: 'answer', title: lexicon.titles.answer, text: `${openingOf(single)} ${seenOf(single)}` },
      { key: 'thread', title: thread!.title, text: life },
      { key: 'step', title: lexicon.titles.step, text: told.join('\n\n') },
    ],
  }
}

/** Three stanzas of short lines; the question is answered in the last. */
export function poem(single: Single): Written {
  const {
    language: {
      styles: { poetic },
      lexicon,
    },
    voice,
    intent,
    numbers,
  } = single
  const written = writeSingle(single)
  if (intent === 'care') return written
  const second = secondOf(single)?.number ?? numbers.life
  const [, thread] = written.sections
  return {
    ...written,
    sections: [
      {
        key: 'answer',
        title: lexicon.titles.answer,
        text: voice.say('poetic.first', poetic.first[numbers.life]),
      },
      { key: 'thread', title: thread!.title, text: voice.say('poetic.second', poetic.second[second]) },
      { key: 'step', title: lexicon.titles.step, text: voice.say('poetic.last', poetic.last[intent]) },
    ],
  }
}
