// The words of a day: its number for this person, one thing of the sky, one fact of the person's own that meets it, one invitation.
import type { CalculationDocument } from '@/lib/engine'
import type { Locale } from '@/lib/platform/i18n/locales'
import { wordsOf } from '../check/text'
import { voiceOf } from '../compose/voice'
import { numbersOf, rolesOf } from '../facts/person'
import { calledName } from '../fill'
import { LANGUAGES } from '../languages'
import type { Section } from '../schema'

/** Words of a day at most; how far the lines are turned when it has more, and how many places of one number are told then. */
const MOST_WORDS = 70
const TURNS = [0, 101, 203, 307, 401]
const ROLES_TOLD = [2, 1]
const TRIES = ROLES_TOLD.flatMap((most) => TURNS.map((turn) => ({ most, turn })))

/** The same person and day have the same words for ever; the next day has the next lines. @param day a whole number that grows by one each day */
export function writeDay(
  document: CalculationDocument,
  name: string,
  day: number,
  locale: Locale,
): Section[] {
  const wordsIn = (sections: Section[]) => wordsOf(sections.map(({ text }) => text).join(' ')).length
  let shortest: Section[] | undefined
  for (const { most, turn } of TRIES) {
    const sections = sectionsOf(document, { name, turn: day + turn, most }, locale)
    if (!shortest || wordsIn(sections) < wordsIn(shortest)) shortest = sections
    if (wordsIn(shortest) <= MOST_WORDS) break
  }
  return shortest as Section[]
}

interface Try {
  name: string
  turn: number
  /** Places of one number. */
  most: number
}

function sectionsOf(document: CalculationDocument, { name, turn, most }: Try, locale: Locale): Section[] {
  const { daily, lexicon } = LANGUAGES[locale]
  const { numerology, birth, sky } = document
  const voice = voiceOf(locale, `${name} ${birth.jdn}`, turn, { name: calledName(name) })
  const number = numerology.personal_day
  const own = numbersOf(document)
  const roles = rolesOf(own, number).slice(0, most)
  const n = voice.number(number)
  const met =
    roles.length > 0
      ? voice.say('daily.meets', daily.meets, {
          n,
          roles: voice.list(roles.map((role) => voice.say(`role.${role}`, lexicon.roles[role]))),
        })
      : voice.say('daily.life', daily.life[own.life], { n: voice.number(own.life) })
  return [
    {
      key: 'answer',
      title: lexicon.today,
      text: [
        voice.say('daily.day', daily.day[number], { n }),
        voice.say('daily.moon', daily.moon[sky.moon.phase_name]),
        met,
      ].join(' '),
    },
    { key: 'step', title: lexicon.invitation, text: voice.say('daily.invitation', daily.invitation[number]) },
  ]
}
