// Calls of the model: how long, how much, how many at this moment, and what they leave of the day's money.
import type { Usage } from '../claude/models'
import { counter, gauge, timer } from './registry'

const seconds = timer({
  name: 'nps_ai_seconds',
  help: 'How long calls of the model took, by what they were for and how they ended',
  labels: ['purpose', 'status'],
  buckets: [0.25, 0.5, 1, 2, 3, 4, 6, 8, 12, 20],
})
const tokens = counter({
  name: 'nps_ai_tokens_total',
  help: 'Tokens of the model: read, read from its cache, written to its cache, answered',
  labels: ['kind'],
})
const dollars = counter({ name: 'nps_ai_dollars_total', help: 'What the model cost, in US dollars' })
const broken = counter({
  name: 'nps_ai_broken_rules_total',
  help: 'Rules that sections of the model broke: once, and again when they were written anew',
  labels: ['rule', 'twice'],
})
const words = counter({
  name: 'nps_ai_words_total',
  help: 'Readings that the model was asked to write, by how that ended: ok, or why the built-in words stand',
  labels: ['status'],
})
const flowing = gauge({ name: 'nps_ai_flowing', help: 'Calls of the model under way' })
const tellings = gauge({ name: 'nps_ai_tellings', help: 'Readings whose words are being written' })
const budget = gauge({
  name: 'nps_ai_budget_dollars',
  help: 'Money of the day for the model, in US dollars: what it may cost (most), and what of it is used or reserved (used)',
  labels: ['state'],
})

interface Asked {
  purpose: string
  status: string
  ms: number
  usage: Usage
  /** Billionths of a dollar. */
  nano: number
}
export function countAsked({ purpose, status, ms, usage, nano }: Asked): void {
  seconds({ purpose, status }, ms)
  for (const [kind, number] of Object.entries(usage)) tokens({ kind }, number)
  dollars({}, nano / 1_000_000_000)
}

/** @param rules names of ours, of which there are few */
export function countBroken(rules: readonly string[], twice: boolean): void {
  for (const rule of rules) broken({ rule, twice: String(twice) })
}

export const countTold = (status: string): void => words({ status })

export const watchFlowing = (read: () => number): void => flowing(read)
export const watchTellings = (read: () => number): void => tellings(read)

/** What this server knows of the budget since it last asked. */
interface Spent {
  /** A day of UTC, after which nothing of it counts. */
  day: string
  /** US dollars. */
  used: number
  most: number
}
export const budgetIs = ({ day, used, most }: Spent): void =>
  budget((now) => [
    [{ state: 'most' }, most],
    [{ state: 'used' }, new Date(now).toISOString().startsWith(day) ? used : 0],
  ])
