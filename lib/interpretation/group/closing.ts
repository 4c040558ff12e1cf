// The short sections of a joint reading: the day, the sign, one thing to do together, one to watch, and how sure it is.
import type { BondDimension } from '@/lib/engine'
import { formatDay } from '../format'
import { personMark } from '../people'
import { countOf } from '../sections/sign'
import type { GroupTexts } from '../texts/group-shape'
import { clausesOf, weakestOf } from './clauses'
import { missingOf, watched } from './company'
import type { GroupFacts } from './facts'

type PairKind = keyof GroupTexts['caution']['pair']

const KINDS: Record<BondDimension, PairKind> = {
  life_path: 'lifePath',
  element: 'element',
  animal: 'animal',
  moon: 'moon',
  pattern: 'pattern',
  destiny: 'names',
  name_energy: 'names',
}

export function writeGroupMoment({
  document,
  locale,
  texts,
  words,
  say,
  phrase,
  number,
}: GroupFacts): string {
  const { fc60, sky } = document.people[0] as (typeof document.people)[number]
  const mood = phrase('moment.mood', texts.moment.weekdayMoods[fc60.weekday])
  const { phase_name: phase, illumination_percent: lit } = sky.moon
  return [
    say('moment.day', words.day, { day: formatDay(document.moment.date, locale), mood }),
    say('moment.moon', texts.moment.moon[phase], { percent: number(Math.round(lit)) }),
  ].join(' ')
}

/** Whose number the sign repeats: somebody's, the group's, or nobody's. */
function meeting({ document, bonds, places, sign, words, say, people }: GroupFacts): string {
  const has = (role: 'life_path' | 'expression') =>
    places.filter((place) => document.people[place]?.numerology[role] === sign.root)
  const life = has('life_path')
  const owners = [...new Set([...life, ...has('expression')])].sort()
  const who = people(owners)
  if (owners.length > 1) return say('sign.several', words.sign.several, { who })
  if (owners.length === 1) return say('sign.one', life.length ? words.sign.life : words.sign.name, { who })
  return bonds.group.joint_life_path === sign.root
    ? say('sign.joint', words.sign.joint)
    : say('sign.nobody', words.sign.nobody)
}

export function writeGroupSign(facts: GroupFacts): string {
  const { document, sign, texts, phrase, say, number } = facts
  const result = document.people[0] as (typeof document.people)[number]
  const count = countOf({ result, texts, phrase, number })
  const seen = say('sign.seen', texts.sign.seen[sign.type], { count })
  return `${seen} ${sign.root === null ? say('sign.picture', texts.sign.picture) : meeting(facts)}`
}

/** Who begins and who listens, by their roles; where nobody is used to it, they take turns. */
function manner({ bonds, words, say, chosenPlace }: GroupFacts): string {
  const { roles } = bonds.group
  const begins = roles.indexOf('Leader')
  const listens = [roles.indexOf('Supporter'), roles.indexOf('Harmonizer')].find((place) => place >= 0)
  if (begins >= 0 && listens !== undefined)
    return say('manner', words.beginAndListen, { one: personMark(begins), other: personMark(listens) })
  const lacking = begins < 0 ? 'beginning' : 'listening'
  return say('manner', words.takeTurns[lacking], { one: personMark(chosenPlace) })
}

export function writeGroupSuggestion(facts: GroupFacts): string {
  const { topic, lean, words, say } = facts
  return `${say('suggestion.deed', words.deeds[topic][lean])} ${manner(facts)}`
}

/** The shadow of what most strains the group, said kindly, and a way out. */
export function writeGroupCaution(facts: GroupFacts): string {
  const { bonds, places, mostDelicate, words, say, people } = facts
  const { caution } = words
  const { roles, dominant_element } = bonds.group
  const two = places.length === 2
  const weakest = weakestOf(clausesOf(facts, mostDelicate, two ? 'you' : 'they'), two ? 1 : 0)
  const cause = watched(facts)
  if (cause === 'leaders') {
    const who = people(places.filter((place) => roles[place] === 'Leader'))
    return say('caution', caution.manyLeaders, { who })
  }
  if (cause === 'element') return say('caution', caution.singleElement[dominant_element])
  if (!weakest) return say('caution', caution.missing, { missing: missingOf(facts) ?? '' })
  return say(`caution.${weakest.part}`, (two ? caution.two : caution.pair)[KINDS[weakest.part]], {
    one: personMark(mostDelicate.a),
    other: personMark(mostDelicate.b),
    patience: weakest.say(),
  })
}

export function writeGroupCertainty({ document, places, texts, words, say, people }: GroupFacts): string {
  const uncounted = places.filter((place) => document.people[place]?.numerology.expression === null)
  return [
    say('certainty', words.certainty, { who: people(places) }),
    ...(uncounted.length ? [say('uncounted', words.uncountedNames, { who: people(uncounted) })] : []),
    texts.certainty.closing,
  ].join(' ')
}
