// How much a reading rests on (the FC60 specification, section 13.8). Under fc60-classic moon, pillars and an estimated
// heartbeat always count, so the score is never below 75; `supplied` and `missing` tell what was really given.
import type { Confidence, DataSource, Pattern, RootNumber } from './document'
import { isMaster } from './numerology/reduction'
import { silent, type Working } from './working'

const SOURCES = [
  'birthday',
  'name',
  'mother_name',
  'moment',
  'time',
  'heart_rate',
  'place',
] as const satisfies readonly DataSource[]

/** The base, then numerology, moon, pillars and heartbeat. */
const ALWAYS = [50, 10, 5, 5, 5]

export interface ConfidenceGrounds {
  supplied: ReadonlySet<DataSource>
  life_path: RootNumber
  patterns: readonly Pattern[]
}

export function classicConfidence(grounds: ConfidenceGrounds, work: Working = silent): Confidence {
  const { supplied, life_path, patterns } = grounds
  const points = [
    supplied.has('mother_name') ? 10 : 0,
    supplied.has('place') ? 5 : 0,
    isMaster(life_path) ? 5 : 0,
    patterns.some((pattern) => pattern.type === 'animal_repetition') ? 5 : 0,
  ]
  const sum = work.sum('confidence.score.sum', [...ALWAYS, ...points])
  const score = work.clamp('confidence.score', sum, 50, 95)
  return {
    score,
    level: levelOf(score),
    supplied: SOURCES.filter((source) => supplied.has(source)),
    missing: SOURCES.filter((source) => !supplied.has(source)),
  }
}

function levelOf(score: number): Confidence['level'] {
  if (score >= 85) return 'very_high'
  if (score >= 75) return 'high'
  return score < 65 ? 'low' : 'medium'
}
