// What this process did, in numbers for Prometheus: how often each door was gone through and how long it took. Labels name doors, verbs and
// statuses, of which there are few; nothing in them is of anybody.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Usage } from './claude/models'
import { env } from './env'
import { errorFields, log } from './log'

const LABELS = ['via', 'door', 'method', 'status'] as const

async function newMetrics() {
  const { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } = await import('prom-client')
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'nps_' })
  const seconds = new Histogram({
    name: 'nps_door_seconds',
    help: 'How long calls of a door took, from the first look at who asks to the answer',
    labelNames: LABELS,
    buckets: [0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 3, 10],
    registers: [registry],
  })
  const registers = [registry]
  const asked = new Histogram({
    name: 'nps_ai_seconds',
    help: 'How long calls of the model took, by what they were for and how they ended',
    labelNames: ['purpose', 'status'],
    buckets: [0.25, 0.5, 1, 2, 3, 4, 6, 8, 12, 20],
    registers,
  })
  const tokens = new Counter({
    name: 'nps_ai_tokens_total',
    help: 'Tokens of the model: read, read from its cache, written to its cache, answered',
    labelNames: ['kind'],
    registers,
  })
  const dollars = new Counter({
    name: 'nps_ai_dollars_total',
    help: 'What the model cost, in US dollars',
    registers,
  })
  const broken = new Counter({
    name: 'nps_ai_broken_rules_total',
    help: 'Rules that sections of the model broke: once, and again when they were written anew',
    labelNames: ['rule', 'twice'],
    registers,
  })
  const fits = new Counter({
    name: 'nps_fits_total',
    help: 'Answers to whether a reading fitted, by its style and part; whole is the rating',
    labelNames: ['style', 'part', 'fit'],
    registers,
  })
  const flowing = new Gauge({ name: 'nps_ai_flowing', help: 'Calls of the model under way', registers })
  return { registry, seconds, asked, tokens, dollars, broken, fits, flowing }
}

/** One for the process, however many bundles hold this file. */
const held = globalThis as { npsMetrics?: ReturnType<typeof newMetrics> }
function metrics(): ReturnType<typeof newMetrics> {
  held.npsMetrics ??= newMetrics()
  return held.npsMetrics
}

interface Passed {
  /** `request` of a program, `action` of a form, `page`. */
  via: string
  door: string
  method?: string | undefined
  status: number
  ms: number
}

/** Never fails. Where nobody may read the numbers, nothing is counted. */
function count(work: (all: Awaited<ReturnType<typeof metrics>>) => void): void {
  if (!env().METRICS_TOKEN) return
  metrics().then(work, (error) => log('warn', { event: 'not_counted', ...errorFields(error) }))
}

export const countPassed = ({ via, door, method = '', status, ms }: Passed): void =>
  count(({ seconds }) => seconds.observe({ via, door, method, status: String(status) }, ms / 1000))

interface Asked {
  purpose: string
  status: string
  ms: number
  usage: Usage
  /** Billionths of a dollar. */
  nano: number
  /** Other calls under way. */
  flowing: number
}

export const countAsked = ({ purpose, status, ms, usage, nano, flowing: others }: Asked): void =>
  count(({ asked, tokens, dollars, flowing }) => {
    asked.observe({ purpose, status }, ms / 1000)
    for (const [kind, number] of Object.entries(usage)) tokens.inc({ kind }, number)
    dollars.inc(nano / 1_000_000_000)
    flowing.set(others)
  })

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Whether a request's Authorization header holds METRICS_TOKEN; never where there is none. */
export function mayReadMetrics(authorization: string | null): boolean {
  const { METRICS_TOKEN } = env()
  const [, given] = /^Bearer (\S{1,300})$/.exec(authorization ?? '') ?? []
  return Boolean(METRICS_TOKEN && given && timingSafeEqual(digest(METRICS_TOKEN), digest(given)))
}

/** In the text format of Prometheus. */
export async function metricsText(): Promise<{ type: string; text: string }> {
  const { registry } = await metrics()
  return { type: registry.contentType, text: await registry.metrics() }
}

/** @param rules names of ours, of which there are few */
export const countBroken = (rules: readonly string[], twice: boolean): void =>
  count(({ broken }) => {
    for (const rule of rules) broken.inc({ rule, twice: String(twice) })
  })

/** @param style of the reading @param answers parts and answers are names of ours, of which there are few */
export const countFits = (style: string, answers: readonly { part: string; fit: string }[]): void =>
  count(({ fits }) => {
    for (const { part, fit } of answers) fits.inc({ style, part, fit })
  })
