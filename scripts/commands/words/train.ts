// The weights of the reader of forms (lib/interpretation/forms), from the examples in scripts/workshop/words/examples.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { hashOfExamples, loadExamples } from '../../workshop/words/examples'
import { judge, tell, thresholdsFor } from '../../workshop/words/figures'
import { pack } from '../../workshop/words/pack'
import { read, train as trainAll } from '../../workshop/words/train'

const WEIGHTS = path.resolve(import.meta.dirname, '../../../lib/interpretation/forms/weights.json')
/** How many harmless questions may be taken for danger: each costs its writer one tap. */
const ALARMS = 0.04
/** How many may be answered as if danger was said outright, when no rule finds it said. */
const OUTRIGHT_ALARMS = 0.003

/** Prints how authors are read whose lines were held back, then trains on all; with `--check` it prints only, also for another share of alarms. */
export async function train([only, share = String(ALARMS)]: string[]): Promise<number> {
  const examples = read(loadExamples())
  const judged = judge(examples)
  const thresholds = thresholdsFor(judged, Number(share))
  console.log(`${examples.length} examples, each author read by a model of the others:`)
  tell(judged, thresholds)
  if (only === '--check') return 0
  writeFileSync(
    WEIGHTS,
    pack(
      trainAll(examples),
      { heard: thresholds, sure: thresholdsFor(judged, OUTRIGHT_ALARMS) },
      hashOfExamples(),
    ),
  )
  return 0
}
