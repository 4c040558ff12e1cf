// Where the numbers of this process are kept for Prometheus. Each subject of this folder declares its own here. Their package is
// loaded by the first number; where nobody may read them, nothing is loaded and nothing counted. Labels name things of ours, of which
// there are few; nothing in them is of anybody.
import type { Metric as PromMetric, Registry } from 'prom-client'
import { env } from '../env'
import { errorFields, log } from '../log'

type Labels<Name extends string> = Readonly<Record<Name, string>>
interface Metrics {
  client: typeof import('prom-client')
  registry: Registry
}
/** What a gauge shows: a number or several with their labels; nothing while it is not known. @param now milliseconds since 1970 */
type Reading<Name extends string> = (
  now: number,
) => number | readonly (readonly [Labels<Name>, number])[] | undefined

/** One for the process, however many bundles hold this file. */
interface Held {
  npsMetrics?: Promise<Metrics>
  npsReadings?: Map<string, Reading<string>>
  npsTallies?: Map<string, Map<string, number>>
  npsReadAt?: number
}
const held = globalThis as Held

async function load(): Promise<Metrics> {
  const client = await import('prom-client')
  const registry = new client.Registry()
  client.collectDefaultMetrics({ register: registry, prefix: 'nps_' })
  return { client, registry }
}
function metrics(): Promise<Metrics> {
  held.npsMetrics ??= load()
  return held.npsMetrics
}

export const isCounting = (): boolean => env().METRICS_TOKEN !== undefined

/** Every declaration of this bundle: whoever reads gets also what was never counted. */
const declared: ((all: Metrics) => unknown)[] = []

/** A way to one metric, which is made when it is first wanted. */
function wayTo<Made extends PromMetric>(name: string, make: (all: Metrics) => Made) {
  let made: Made | undefined
  const find = (all: Metrics): Made => {
    made ??= (all.registry.getSingleMetric(name) as Made | undefined) ?? make(all)
    return made
  }
  declared.push(find)
  /** Never fails. */
  return (work: (metric: Made) => void): void => {
    if (!isCounting()) return
    if (made) work(made)
    else
      metrics().then(
        (all) => work(find(all)),
        (error) => log('warn', { event: 'not_counted', ...errorFields(error) }),
      )
  }
}

interface Declared<Name extends string> {
  name: `nps_${string}`
  help: string
  labels?: readonly Name[]
}

const optionsOf = <Name extends string>(
  { name, help, labels = [] }: Declared<Name>,
  { registry }: Metrics,
) => ({
  ...{ name, help, labelNames: [...labels] },
  registers: [registry],
})

/** @returns counts so many more */
export function counter<Name extends string>(of: Declared<Name>) {
  const use = wayTo(of.name, (all) => new all.client.Counter(optionsOf(of, all)))
  return (labels: Labels<Name>, by = 1): void => use((made) => made.inc(labels, by))
}

/** @returns notes how long something took, in milliseconds; the metric has seconds */
export function timer<Name extends string>(of: Declared<Name> & { buckets: readonly number[] }) {
  const use = wayTo(
    of.name,
    (all) => new all.client.Histogram({ ...optionsOf(of, all), buckets: [...of.buckets] }),
  )
  return (labels: Labels<Name>, ms: number): void => use((made) => made.observe(labels, ms / 1000))
}

/** @returns says how many more there are of something, or with a negative number how many fewer */
export function level<Name extends string>(of: Declared<Name>) {
  const use = wayTo(of.name, (all) => new all.client.Gauge(optionsOf(of, all)))
  return (labels: Labels<Name>, by: number): void => use((made) => made.inc(labels, by))
}

/** A number that is looked at when somebody reads the metrics, and costs nothing before. @returns says where it is to be had */
export function gauge<Name extends string>(of: Declared<Name>) {
  held.npsReadings ??= new Map()
  const readings = held.npsReadings
  declared.push(({ client, registry }) => {
    if (registry.getSingleMetric(of.name)) return
    const collect = function (this: { set: (labels: Labels<Name>, value: number) => void; reset(): void }) {
      const value = readings.get(of.name)?.(held.npsReadAt ?? 0)
      this.reset()
      const all = typeof value === 'number' ? [[{} as Labels<Name>, value] as const] : (value ?? [])
      for (const [labels, number] of all) this.set(labels, number)
    }
    new client.Gauge({ ...optionsOf(of, { client, registry }), collect })
  })
  return (read: Reading<Name>): void => {
    readings.set(of.name, read as Reading<string>)
  }
}

/** A counter by one label for what happens a thousand times in a request: a sum in a table until somebody reads. */
export function tally<Name extends string>(of: Declared<Name> & { labels: readonly [Name] }) {
  held.npsTallies ??= new Map()
  const sums = held.npsTallies.get(of.name) ?? new Map<string, number>()
  held.npsTallies.set(of.name, sums)
  const [label] = of.labels
  declared.push(({ client, registry }) => {
    if (registry.getSingleMetric(of.name)) return
    const collect = function (this: { inc: (labels: Labels<Name>, value: number) => void; reset(): void }) {
      this.reset()
      for (const [key, sum] of sums) this.inc({ [label]: key } as Labels<Name>, sum)
    }
    new client.Counter({ ...optionsOf(of, { client, registry }), collect })
  })
  /** Only where something is counted: whoever calls asks `isCounting` once for all. */
  return (key: string): void => {
    sums.set(key, (sums.get(key) ?? 0) + 1)
  }
}

/** Every metric that was declared, in the text format of Prometheus. @param now milliseconds since 1970 */
export async function registryText(now: number): Promise<{ type: string; text: string }> {
  const all = await metrics()
  for (const make of declared) make(all)
  held.npsReadAt = now
  return { type: all.registry.contentType, text: await all.registry.metrics() }
}
