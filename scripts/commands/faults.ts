// `npm run faults`: what becomes of the product when the server, its database, its Redis, its disk or its clock fails: what is lost, what
// is there by half, and how soon all is well again. `-- redis` tries only those whose name holds the word.
import { printCircumstances } from '../workshop/bench/figures'
import { buildIfChanged } from '../workshop/build/build'
import { type Fault, reportFaults } from '../workshop/faults/outcome'
import { clockJumps, diskFull, drained, twoStarts } from '../workshop/faults/places'
import { type Stage, startStage } from '../workshop/faults/stage'
import {
  databaseGone,
  databaseKilled,
  databasePaused,
  databaseRestarted,
  redisGone,
  redisPaused,
  serverKilled,
} from '../workshop/faults/strikes'
import { BUILD } from '../workshop/nodes/node'
import { step } from '../workshop/start/steps'

/** Those on one stage, in this order; Redis comes last, because it does not come back under the stage's hands. */
const STRIKES: Record<string, (stage: Stage) => Promise<Fault>> = {
  'server killed': serverKilled,
  'database killed': databaseKilled,
  'database restarted': databaseRestarted,
  'database paused': databasePaused,
  'database gone': databaseGone,
  'clock jumps': clockJumps,
  'SIGTERM under load': drained,
  'redis paused': redisPaused,
  'redis gone': redisGone,
}
const ALONE: Record<string, () => Promise<Fault>> = { 'disk full': diskFull, 'two starts': twoStarts }

export async function faults([word = '']: string[]): Promise<number> {
  const wanted = <Work>(all: Record<string, Work>) =>
    Object.entries(all).filter(([name]) => name.toLowerCase().includes(word.toLowerCase()))
  const [strikes, alone] = [wanted(STRIKES), wanted(ALONE)]
  if (strikes.length + alone.length === 0)
    throw new Error(`There is no such fault. Known are: ${Object.keys({ ...STRIKES, ...ALONE }).join(', ')}.`)
  await buildIfChanged(BUILD)
  const found: Fault[] = []
  if (strikes.length > 0) {
    const stage = await step('Starting a server', () => startStage())
    for (const [name, strike] of strikes) found.push(await step(name, () => strike(stage)))
    await stage.stop()
  }
  for (const [name, work] of alone) found.push(await step(name, work))
  printCircumstances('one server on a PostgreSQL that syncs, and a Redis')
  return reportFaults(found)
}
