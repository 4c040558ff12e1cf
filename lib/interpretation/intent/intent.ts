// Which form a question has: what weighs most, and mourning only where it is sure.
import { featuresOf } from '../forms/features'
import { best } from '../forms/heads'
import { scores } from '../forms/model'
import { INTENTS, type Intent } from '../schema'

const GRIEF = INTENTS.indexOf('grief')
/** By so much it leads all others. Condolences hurt who has lost nobody; who mourns says so plainly. */
const GRIEF_LEAD = 1

/** @param question as typed, in any language */
export function intentOf(question: string): Intent {
  const features = featuresOf(question)
  if (features.length === 0) return 'open'
  const scored = scores('intent', features)
  scored[GRIEF]! -= GRIEF_LEAD
  return INTENTS[best(scored)]!
}
