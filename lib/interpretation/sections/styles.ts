// The same facts said another way, to one or to several: across a table, as three lines of what to do, as three stanzas.
import type { RootNumber } from '@/lib/engine'
import type { Voice } from '../compose/voice'
import type { Language } from '../languages/language'
import type { Further, Intent, Section, Style, Thread } from '../schema'
import { GROUND, isGentle } from './intents'

/** What a writer has to say before it is said in a style. */
export interface Told {
  sections: Section[]
  thread: Thread | null
  further: Further[]
  /** The answer and the thread in a sentence or two. */
  short: { answer: string; thread: string }
  /** The two numbers that carry it. */
  numbers: readonly [RootNumber, RootNumber]
}

interface Around {
  language: Language
  voice: Voice
  intent: Intent
  /** Of the one who is spoken to; null for several. */
  name: string | null
}

type Say = (told: Told, around: Around) => Section[]

/** The sections with another text in some of them. */
const retold = (sections: readonly Section[], texts: Partial<Record<Section['key'], string>>): Section[] =>
  sections.flatMap((section) => {
    const text = texts[section.key]
    return text === undefined ? [] : [{ ...section, text }]
  })

/** Warmer, with one question back. */
const advise: Say = ({ sections }, { language: { styles, lexicon }, voice, intent, name }) => {
  const { across, back } = styles.advice
  const lines = name === null ? across.filter((line) => !line.includes('{name}')) : across
  const lead = voice.say('across', lines, { name: name ?? '' })
  return [
    ...sections
      .filter(({ key }) => key !== 'ask')
      .map((section) =>
        section.key === 'thread' ? { ...section, text: `${lead} ${section.text}` } : section,
      ),
    { key: 'ask', title: lexicon.titles.ask, text: voice.say('back', back[GROUND[intent]]) },
  ]
}

/** What to do, when, and how one knows that it worked; the thread is one sentence. */
const act: Say = ({ sections, short }, { language: { styles }, voice, intent }) => {
  const { labels, when, worked } = styles.actions
  const step = sections.find(({ key }) => key === 'step')?.text
  const told = [
    `${labels.do} ${step}`,
    `${labels.when} ${voice.say('actions.when', when[intent])}`,
    `${labels.worked} ${voice.say('actions.worked', worked[intent])}`,
  ]
  return retold(sections, { ...short, step: told.join('\n\n') })
}

/** Three stanzas of short lines; the question is answered in the last. */
const versify: Say = ({ sections, numbers: [first, second] }, { language, voice, intent }) => {
  const { poetic } = language.styles
  return retold(sections, {
    answer: voice.say('poetic.first', poetic.first[first]),
    thread: voice.say('poetic.second', poetic.second[second]),
    step: voice.say('poetic.last', poetic.last[intent]),
  })
}

const STYLES: Record<Style, Say> = {
  plain: ({ sections }) => sections,
  advice: (told, around) => (isGentle(around.intent) ? told.sections : advise(told, around)),
  actions: (told, around) => (isGentle(around.intent) ? told.sections : act(told, around)),
  // Whoever asks about body, court or money needs plain words; who mourns may have a poem.
  poetic: (told, around) => (around.intent === 'care' ? told.sections : versify(told, around)),
}

export const inStyle = (
  style: Style,
  told: Told,
  around: Around,
): Pick<Told, 'sections' | 'thread' | 'further'> => ({
  sections: STYLES[style](told, around),
  thread: told.thread,
  further: told.further,
})
