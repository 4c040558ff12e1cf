// What a language must say so that a trace can be read in words. A rule without a line does not compile.
import type { Step } from '@/lib/engine'

type Ephemeris = Extract<Step, { rule: 'ephemeris' }>
type NewMoon = Extract<Step, { rule: 'new_moon' }>

export interface TraceTexts {
  /** One line for each rule of the engine; which placeholders it has is decided in `trace-text.ts`. */
  lines: Readonly<Record<Step['rule'], string>>
  /** A number that is not reduced any further. */
  stays: string
  staysMaster: string
  noLetters: string
  quantities: Readonly<Record<Ephemeris['quantity'], string>>
  newMoons: Readonly<Record<NewMoon['nearest'], string>>
  /** Parts of a step's path; an empty word is left out. English says others as they are spelled. */
  parts: Readonly<Record<string, string>>
  tables: Readonly<Record<string, string>>
  /** Ids that the engine returns. Codes and tokens are the same in every language. */
  values: Readonly<Record<string, string>>
}
