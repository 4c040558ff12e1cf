// How readings fitted, for who runs the installation: sums of everybody's answers, and nothing of anybody.
import { FEWEST, type StyleSums, SumsOfAll } from '../fit-sums'
import { selectAllSaid } from '../repository/feedback'

/** Never more of them are in memory at once. */
const BATCH = 200

export interface AllFits {
  /** Answers that were summed up, and those that do not open. */
  answers: number
  unreadable: number
  sums: StyleSums[]
  /** Sums of fewer people than `fewest`, which are not told. */
  left_out: number
  fewest: number
}

export async function sumAllFits(): Promise<AllFits> {
  const all = new SumsOfAll()
  let [answers, unreadable] = [0, 0]
  let rows = await selectAllSaid(BATCH, undefined)
  while (rows.length > 0) {
    for (const { style, viewer, said } of rows) {
      if (said === null) unreadable++
      else {
        all.add(style, viewer, said)
        answers++
      }
    }
    rows = await selectAllSaid(BATCH, rows.at(-1)?.id)
  }
  return { answers, unreadable, ...all.told(), fewest: FEWEST }
}
