// For each function that the vectors name: what it takes, how to call the engine's, and its answer in the vectors' own fields.
// A function name belongs to its group, because `encode` is one thing in base60 and another in stamp_encode; the group decides
// the convention. Each area has its own file.
import { BONDS } from './bonds'
import { CALENDAR } from './calendar'
import { FC60 } from './fc60'
import { NUMEROLOGY } from './numerology'
import { READING } from './reading'
import type { ComputeFunction } from './takes'

export const FUNCTIONS: ReadonlyMap<string, ComputeFunction> = new Map(
  Object.entries({ ...BONDS, ...CALENDAR, ...FC60, ...NUMEROLOGY, ...READING }),
)
