// How much a reading rests on (the FC60 specification, section 13.8). Under fc60-classic moon, pillars and an estimated
// heartbeat always count, so the score is never below 75; the other rule gives the same points only for what was really
// supplied. `supplied` and `missing` tell what that was.
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
/** fc60-classic knows of no time of birth. */
const SUPPLIED_SOURCES: readonly DataSource[] = ['birthday', 'birth_time', ...SOURCES.slice(1)]

/** The base, then numerology, moon, pillars and heartbeat. */
const ALWAYS = [50, 10, 5, 5, 5]

const SUPPLIED_POINTS: Readonly<Record<DataSource, number>> = {
  birthday: 0,
  birth_time: 5,
  name: 10,
  mother_name: 10,
  moment: 0,
  time: 10,
  heart_rate: 5,
  place: 5,
}

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
  return scored([...ALWAYS, ...points], SOURCES, supplied, work)
}

/**
 * Ours: points only for what was supplied, with the weights of FC60. The clock time carries those of moon and pillars,
 * which are exact only with it; neither luck (a master number, a repetition) nor an estimate counts.
 */
export function suppliedConfidence({ supplied }: ConfidenceGrounds, work: Working = silent): Confidence {
  const points = SUPPLIED_SOURCES.map((source) => (supplied.has(source) ? SUPPLIED_POINTS[source] : 0))
  return scored([50, ...points], SUPPLIED_SOURCES, supplied, work)
}

function scored(
  points: number[],
  sources: readonly DataSource[],
  supplied: ReadonlySet<DataSource>,
  work: Working,
): Confidence {
  const sum = work.sum('confidence.score.sum', points)
  const score = work.clamp('confidence.score', sum, 50, 95)
  return {
    score,
    level: levelOf(score),
    supplied: sources.filter((source) => supplied.has(source)),
    missing: sources.filter((source) => !supplied.has(source)),
  }
}

function levelOf(score: number): Confidence['level'] {
  if (score >= 85) return 'very_high'
  if (score >= 75) return 'high'
  return score < 65 ? 'low' : 'medium'
}
