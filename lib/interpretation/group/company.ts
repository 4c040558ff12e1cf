// The group as a whole: what kind of company it is, who does what, what is missing, and where it is light or heavy.
import type { Role } from '@/lib/engine'
import { personMark } from '../people'
import { bestOf, clausesOf, joined, weakestOf } from './clauses'
import type { GroupFacts, Way } from './facts'
import { fitting, missOf, wordsIn } from './fit'

const LENGTH = { least: 50, most: 90, aim: 75 }
export const ROLES: readonly Role[] = ['Leader', 'Supporter', 'Challenger', 'Harmonizer']

/** What most strains the group: too many hands on the wheel, one element alone, a tie, or else a missing role. */
export function watched(facts: GroupFacts): 'leaders' | 'element' | 'pair' | 'role' {
  const { bonds, mostDelicate } = facts
  if (bonds.group.challenges.some(({ id }) => id === 'many_leaders')) return 'leaders'
  if (bonds.group.uniform) return 'element'
  return weakestOf(clausesOf(facts, mostDelicate, 'they')) ? 'pair' : 'role'
}

/** People by role, only roles that are there. */
function byRole({ bonds, places }: GroupFacts): [Role, number[]][] {
  const { roles } = bonds.group
  return ROLES.map((role): [Role, number[]] => [
    role,
    places.filter((place) => roles[place] === role),
  ]).filter(([, who]) => who.length > 0)
}

function roles(facts: GroupFacts): Way[] {
  const { words, ways, people } = facts
  const present = byRole(facts)
  const [first] = present
  if (first && present.length === 1) return ways('company.roles', words.company.allDo[first[0]])
  const does = ([role, who]: [Role, number[]]) => {
    const { one, many } = words.company.does[role]
    return `${people(who)} ${who.length > 1 ? many : one}`
  }
  return ways('company.roles', words.company.roles, { roles: joined(facts, present.map(does)) })
}

/** What no role here brings, as things to do. */
export function missingOf(facts: GroupFacts): string | null {
  const there = new Set(facts.bonds.group.roles)
  const missing = ROLES.filter((role) => !there.has(role)).map((role) => facts.words.company.doing[role])
  return missing.length ? facts.list(missing) : null
}

function elements(facts: GroupFacts): Way[] {
  const { bonds, document, places, texts, words, ways, list, people } = facts
  const { elementNames: names, elementTraits: traits } = texts.birth
  const { elements: lines } = words.company
  const { elements_present: present, elements_missing: missing, dominant_element: most } = bonds.group
  const own = document.people.map(({ birth }) => birth.year_pillar.element)
  const [first, second] = own
  const [lacking] = missing
  const key = 'company.elements'
  if (present.length === 1 || !first || !second)
    return ways(key, lines.single, { element: names[most], trait: traits[most] })
  if (places.length === 2)
    return ways(key, lines.two, {
      ...{ first: names[first], firstTrait: traits[first] },
      ...{ second: names[second], secondTrait: traits[second] },
    })
  if (!lacking) return ways(key, lines.complete)
  if (missing.length === 1)
    return ways(key, lines.oneMissing, { element: names[lacking], lend: lines.lend[lacking] })
  if (missing.length === 2)
    return ways(key, lines.someMissing, {
      elements: list(missing.map((one) => names[one])),
      lend: lines.lend[lacking],
    })
  const who = people(places.filter((place) => own[place] === most))
  return ways(key, lines.dominant, { element: names[most], trait: traits[most], who })
}

/** Where it is lightest among several pairs, and where heaviest unless that is what to watch. */
function ties(facts: GroupFacts): Way[][] {
  const { places, strongest, mostDelicate, words, ways } = facts
  if (places.length === 2) return []
  const best = bestOf(clausesOf(facts, strongest, 'they'))
  const weakest = watched(facts) === 'pair' ? null : weakestOf(clausesOf(facts, mostDelicate, 'they'))
  const pair = ({ a, b }: typeof strongest) => ({ one: personMark(a), other: personMark(b) })
  return [
    ...(best
      ? [ways('company.easiest', words.company.easiest, { ...pair(strongest), carries: best.say() })]
      : []),
    ...(weakest
      ? [ways('company.delicate', words.company.delicate, { ...pair(mostDelicate), patience: weakest.say() })]
      : []),
  ]
}

export function writeCompany(facts: GroupFacts): string {
  const { bonds, words, ways, take } = facts
  const missing = missingOf(facts)
  const who = [
    ways('company.archetype', words.company.archetypes[bonds.group.archetype]),
    roles(facts),
    ...(missing ? [ways('company.missing', words.company.missing, { missing })] : []),
  ]
  const [element, extra] = [elements(facts), ties(facts)]
  // Five people hear of it in their own parts, unless there is little else to say.
  const full = facts.places.length === 5
  const amounts = full ? [[], extra.slice(0, 1)] : [extra, extra.slice(0, 1), []]
  const drafts = amounts.map((some) => fitting([...who, element, ...some], LENGTH))
  const chosen = drafts.find((draft) => missOf(wordsIn(draft), LENGTH) === 0) ?? (drafts[0] as Way[])
  return [chosen.slice(0, who.length), chosen.slice(who.length)]
    .map((sentences) => take(sentences).join(' '))
    .join('\n\n')
}
