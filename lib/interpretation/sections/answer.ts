// The short answer: what the numbers lean towards, the sign and numbers that carry it, and what to make of them.
import type { Facts } from '../facts'
import { isSensitive } from '../question'

function opening({ topic, subject, lean, texts, say }: Facts): string {
  if (isSensitive(topic)) {
    return say('limits', texts.answer.limits[topic], { subject: texts.subjects[subject] })
  }
  return say('lean', texts.answer[topic === 'general' ? 'quoted' : 'lean'][lean])
}

export function writeAnswer(facts: Facts): string[][] {
  const { relation, result, texts, say } = facts
  const { answer } = texts
  const carriers = result.sign.root === null ? answer.pictured : answer.carriers[relation]
  const weigh = isSensitive(facts.topic) ? answer.carry : answer.weigh[relation]
  return [[opening(facts), say('carriers', carriers), say('weigh', weigh)]]
}
