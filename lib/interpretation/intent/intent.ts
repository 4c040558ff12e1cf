// Which form a question has: by the rules where they are sure, else by what weighs most.
import { featuresOf } from '../forms/features'
import { best } from '../forms/heads'
import { scores } from '../forms/model'
import { INTENTS, type Intent } from '../schema'

/** @param question as typed, in any language */
export function intentOf(question: string): Intent {
  const features = featuresOf(question)
  return features.length === 0 ? 'open' : INTENTS[best(scores('intent', features))]!
}
