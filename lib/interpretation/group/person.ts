// What is said to one person: who they are in this group, what they bring to the question, and whom they go with.
import type { PlacedPairBond } from '@/lib/engine'
import { fill } from '../fill'
import { letterNotes } from '../letters'
import { personMark } from '../people'
import { bestOf, clausesOf, weakestOf } from './clauses'
import type { GroupFacts, Way } from './facts'
import { fitting, missOf, wordsIn } from './fit'

const LENGTH = { least: 60, most: 88, aim: 80 }
/** In a full reading there is less room for each. */
const OF_FIVE = { ...LENGTH, aim: 66 }
/** Ways tried until nobody in the group is told the same. */
const REWORDINGS = 12

/** The others: by name when it is only one. */
function restOf({ places, words }: GroupFacts, place: number): string {
  return places.length === 2 ? personMark(1 - place) : words.rest
}

function role(facts: GroupFacts, place: number): Way[] {
  const { bonds, document, places, texts, words, ways, number, people } = facts
  const { roles } = bonds.group
  const own = roles[place] as (typeof roles)[number]
  const others = places.filter((other) => other !== place && roles[other] === own)
  const life = document.people[place]?.numerology.life_path ?? 1
  const lines = (others.length ? words.person.shared : words.person.alone)[own]
  return ways(`person.role.${own}`, lines, {
    you: personMark(place),
    path: words.person.path[place === 0 ? 'first' : 'later'],
    life: number(life),
    theme: place > 0 && places.length < 5 ? fill(words.person.theme, { lifeTheme: texts.themes[life] }) : '',
    others: people(others),
    rest: restOf(facts, place),
  })
}

/** The values of the name and of the year of birth, for lines on either or on both. */
function ownValues({ document, texts, words, number, people, places, phrase }: GroupFacts, place: number) {
  const pillars = document.people.map(({ birth }) => birth.year_pillar)
  const { numerology, birth } = document.people[place] as (typeof document.people)[number]
  const { element, animal } = birth.year_pillar
  const { expression } = numerology
  const others = places.filter((other) => other !== place && pillars[other]?.element === element)
  return {
    named: expression !== null,
    shared: others.length > 0,
    values: {
      expression: expression === null ? '' : number(expression),
      voice: expression === null ? '' : phrase('person.voice', texts.name.expression[expression]),
      phase: words.clauses.moon.phases[birth.moon.phase_name],
      element: texts.birth.elementNames[element],
      trait: texts.birth.elementTraits[element],
      animal: texts.birth.animalNames[animal],
      habit: phrase('person.habit', texts.birth.animals[animal]),
      others: people(others),
    },
  }
}

/** With whom it is easiest and with whom to go slowly; two people have one tie, which is both. */
function ties(facts: GroupFacts, place: number): Way[][] {
  const { places, words, ways, pair } = facts
  const bonds = places.filter((other) => other !== place).map((other) => pair(place, other))
  const ordered = bonds.sort((one, other) => other.overall - one.overall)
  const easy = ordered[0] as PlacedPairBond
  const slow = ordered.at(-1) as PlacedPairBond
  const best = bestOf(clausesOf(facts, easy, 'you'), place)
  const weakest = weakestOf(clausesOf(facts, slow, 'you'), place)
  const two = places.length === 2
  const { easiest, slowly, twoCarries, twoPatience } = words.person
  const mark = ({ a, b }: PlacedPairBond) => personMark(a === place ? b : a)
  const said: Way[][] = []
  if (best) {
    const values = { one: mark(easy), carries: best.say() }
    said.push(ways('person.easiest', two ? twoCarries : easiest, values))
  }
  if (weakest) {
    const values = { one: mark(slow), patience: weakest.say() }
    said.push(ways('person.slowly', two ? twoPatience : slowly, values))
  }
  return said
}

function writeOne(facts: GroupFacts, place: number): Way[][] {
  const { document, places, words, ways } = facts
  const { person: lines } = words
  const life = document.people[place]?.numerology.life_path ?? 1
  const { named, shared, values } = ownValues(facts, place)
  const brings = ways(`person.brings.${life}`, lines.brings[life], { rest: restOf(facts, place) })
  const name = ways('person.name', named ? lines.name : lines.noName, values)
  const element = ways('person.element', shared ? lines.elementShared : lines.elementAlone, values)
  const both = ways('person.both', shared ? lines.bothShared : lines.bothAlone, values)
  const rest = ties(facts, place)
  const own = role(facts, place)
  const separate = [
    [own, name, brings],
    [element, ...rest],
  ]
  const together = named
    ? [
        [own, brings],
        [both, ...rest],
      ]
    : separate
  const full = places.length === 5
  const drafts = (full ? [together] : [separate, together]).map((paragraphs) => {
    const chosen = fitting(paragraphs.flat(), full ? OF_FIVE : LENGTH)
    const first = paragraphs[0]?.length ?? 0
    return [chosen.slice(0, first), chosen.slice(first)]
  })
  return drafts.find((draft) => missOf(wordsIn(draft.flat()), LENGTH) === 0) ?? (drafts.at(-1) as Way[][])
}

/** Which letters of the name have no part in its number; everybody in the reading may know the name, but not the mother's. */
function uncounted({ document, locale }: GroupFacts, place: number): string[] {
  const numerology = document.people[place]?.numerology
  return numerology ? letterNotes({ uncounted: numerology.uncounted }, 'name', locale) : []
}

/** What is said to each, in the reading's order; no two are told the same. */
export function writePeople(facts: GroupFacts): string[] {
  const said = new Set<string>()
  const withoutMarks = (text: string) =>
    facts.places.reduce((rest, place) => rest.replaceAll(personMark(place), ''), text)
  return facts.places.map((place) => {
    let text = ''
    for (let turn = 0; turn < REWORDINGS; turn++) {
      text = writeOne(facts, place)
        .map((sentences) => facts.take(sentences).join(' '))
        .join('\n\n')
      if (!said.has(withoutMarks(text))) break
    }
    said.add(withoutMarks(text))
    return [text, ...uncounted(facts, place)].join('\n\n')
  })
}
