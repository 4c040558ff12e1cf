// The short answer to several people, in three sentences: which way they lean, what carries it, what holds them.
import { personMark } from '../people'
import { isSensitive } from '../question'
import type { Lean } from '../texts/shape'
import { bestOf, clausesOf, joined, weakestOf } from './clauses'
import type { GroupFacts, Way } from './facts'
import { fitting } from './fit'

const LENGTH = { least: 40, most: 60 }

function lean(facts: GroupFacts): Way[] {
  const { topic, leans, places, words, ways, people } = facts
  const { answer } = words
  if (isSensitive(topic)) return ways('limits', answer.limits[topic])
  const [first = 'steady', ...rest] = leans
  if (rest.every((other) => other === first))
    return ways('agreed', (places.length === 2 ? answer.agreedTwo : answer.agreed)[first])
  const leaning = (one: Lean) => {
    const who = people(places.filter((place) => leans[place] === one))
    return answer.leaning[one].replace('{who}', who)
  }
  const weight = (one: Lean) => leans.filter((other) => other === one).length
  const kinds = [...new Set(leans)].sort((one, other) => weight(other) - weight(one))
  return ways('split', answer.split, { leanings: joined(facts, kinds.map(leaning)) })
}

function carriers({ sign, bonds, words, ways }: GroupFacts): Way[] {
  const { pictured, echo, carriers } = words.answer
  if (sign.root === null) return ways('carriers', pictured)
  return ways('carriers', sign.root === bonds.group.joint_life_path ? echo : carriers)
}

function hold(facts: GroupFacts): Way[] {
  const { places, strongest, mostDelicate, words, ways } = facts
  if (places.length > 2)
    return ways('hold', words.answer.hold, {
      one: personMark(strongest.a),
      other: personMark(strongest.b),
      third: personMark(mostDelicate.a),
      fourth: personMark(mostDelicate.b),
    })
  const clauses = clausesOf(facts, strongest, 'you')
  const carries = bestOf(clauses)?.say() ?? null
  const patience = weakestOf(clauses)?.say() ?? null
  if (carries === null) return ways('hold', words.answer.twoSlow, { patience: patience ?? '' })
  return patience === null
    ? ways('hold', words.answer.twoEasy, { carries })
    : ways('hold', words.answer.twoHold, { carries, patience })
}

export function writeGroupAnswer(facts: GroupFacts): string {
  return facts.take(fitting([lean(facts), carriers(facts), hold(facts)], LENGTH)).join(' ')
}
