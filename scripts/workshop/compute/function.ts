// What a function that the vectors name takes and gives.
import type { Input } from './input'

export type Answer = Record<string, unknown>
/** It throws `EngineError` and `InvalidInput`, and never looks at anything but its input. */
export type ComputeFunction = (input: Input) => Answer
/** By `group/fn`. */
export type Functions = Readonly<Record<string, ComputeFunction>>
