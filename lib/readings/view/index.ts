// The front door of what is shown of readings: the view in order, and the answers that the API makes of it.
import type { Reading } from '../reading'
import type { SeenReading } from '../repository/record'
import { toAnswer, type Wanted } from './answer'
import { viewOf } from './view-of'

export { toItem, toUnreadable } from './item'
export { viewOf }

/** A stored reading as the API answers it to one of those who may see it. */
export const toReading = (seen: SeenReading, wanted: Wanted): Reading => toAnswer(viewOf(seen), wanted)
