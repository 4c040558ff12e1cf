// The short answer: what the numbers lean towards, the sign and numbers that carry it, and what to make of them.
import type { Paragraphs, Sentence } from '../compose'
import type { Facts } from '../facts'
import { isSensitive } from '../question'

/** The only place where the subject is named in full. */
function opening({ topic, subject, lean, texts, say }: Facts): Sentence {
  const full = { subject: texts.subjects[subject] }
  if (isSensitive(topic)) return say('limits', texts.answer.limits[topic], full)
  return say('lean', texts.answer[topic === 'general' ? 'quoted' : 'lean'][lean], full)
}

export function writeAnswer(facts: Facts): Paragraphs {
  const { relation, result, texts, say } = facts
  const { answer } = texts
  const carriers = result.sign.root === null ? answer.pictured : answer.carriers[relation]
  const weigh = isSensitive(facts.topic) ? answer.carry : answer.weigh[relation]
  return [[opening(facts), say('carriers', carriers), say('weigh', weigh)]]
}
