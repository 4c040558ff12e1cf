// Which form a question has: what weighs most, mourning only where it is sure, and body, law and money where it is nearly so.
import { featuresOf } from '../forms/features'
import { best } from '../forms/heads'
import { scores } from '../forms/model'
import { INTENTS, type Intent } from '../schema'

const GRIEF = INTENTS.indexOf('grief')
/** By so much it leads all others. Condolences hurt who has lost nobody; who mourns says so plainly. */
const GRIEF_LEAD = 1.5
const CARE = INTENTS.indexOf('care')
/** By so much it may stay behind: who asks whether to skip insulin is not to be answered with a yes or a no. */
const CARE_GRACE = 0.5

/** @param question as typed, in any language */
export function intentOf(question: string): Intent {
  const features = featuresOf(question)
  if (features.length === 0) return 'open'
  const scored = scores('intent', features)
  scored[GRIEF]! -= GRIEF_LEAD
  scored[CARE]! += CARE_GRACE
  return INTENTS[best(scored)]!
}
