// The working of a reading is two thirds of it, and seldom asked for: it is stored in a column of its own and opened by itself.
// Results of older versions hold theirs, and their column is empty.
import type { Step } from '@/lib/engine'
import { parseSealed, unusable } from '@/lib/platform/seal/unreadable'
import type { Folded } from './occasion'
import { pack, unpack } from './packed'

interface Working {
  /** In the order of the document's people. */
  people: Step[][]
  bonds: Step[]
}

/** @returns the result without its working, which is empty in it */
export function withoutWorking(result: Folded): Folded {
  const { people, bonds } = result.document
  const document = {
    ...result.document,
    people: people.map((person) => ({ ...person, trace: [] })),
    bonds: bonds && { ...bonds, trace: [] },
  }
  return { ...result, document }
}

/** As it is stored. */
export function workingOf({ document: { people, bonds } }: Folded): string {
  const working: Working = { people: people.map(({ trace }) => trace), bonds: bonds?.trace ?? [] }
  return pack(JSON.stringify(working))
}

/** @param stored what `workingOf` gave @param row id of the reading @throws SealError where it is nothing of the kind */
export function withWorking(result: Folded, stored: string, row: string): Folded {
  const { people, bonds } = result.document
  const working = parseSealed<Working>(
    unpack(stored) ?? '',
    (read) =>
      Array.isArray(read.bonds) && read.people?.length === people.length && read.people.every(Array.isArray),
    () => unusable('Reading', 'trace', row),
  )
  const document = {
    ...result.document,
    people: people.map((person, index) => ({ ...person, trace: working.people[index]! })),
    bonds: bonds && { ...bonds, trace: working.bonds },
  }
  return { ...result, document }
}
