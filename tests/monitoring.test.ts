// What docs/monitoring asks Prometheus and Grafana for is what a server tells: every name and label of the rules and of the dashboard is in
// the registry, each number stands in the table, and each alert is told of.
import { readdirSync, readFileSync } from 'node:fs'
import type { Registry } from 'prom-client'
import { describe, expect, it } from 'vitest'
import { metricsText } from '@/lib/platform/metrics/text'
import { PAGES } from '@/lib/platform/pages'
import { numbersOf } from '@/scripts/workshop/backup/numbers'

const read = (file: string) => readFileSync(`docs/monitoring/${file}`, 'utf8')

interface Rule {
  alert: string
  expr: string
  for: string
  severity: string
  summary: string
}
/** The rules as they are written there: one line a part. Whatever is written in another way is a fault. */
function rulesIn(text: string): Rule[] {
  const [head = '', ...blocks] = text.split(/^ {6}- alert: /m)
  expect(head.replace(/^#.*\n/gm, '')).toBe('groups:\n  - name: nps-oracle\n    rules:\n')
  return blocks.map((block) => {
    const [alert = '', ...lines] = block.trimEnd().split('\n')
    const parts = new Map(
      lines.map((line) => [/^ {8}(\w+): /.exec(line)?.[1], line.slice(line.indexOf(': ') + 2)]),
    )
    expect([...parts.keys()].filter((key) => key !== 'for')).toEqual(['expr', 'labels', 'annotations'])
    const severity = /^\{ severity: (\w+) \}$/.exec(parts.get('labels')!)?.[1]
    const summary = /^\{ summary: "([^"]+)" \}$/.exec(parts.get('annotations')!)?.[1]
    return {
      alert,
      expr: parts.get('expr')!,
      for: parts.get('for') ?? '0m',
      severity: severity!,
      summary: summary!,
    }
  })
}
const rules = rulesIn(read('alerts.yml'))

interface Panel {
  id: number
  type: string
  title: string
  gridPos: { x: number; y: number; w: number; h: number }
  targets?: { expr: string; legendFormat: string }[]
}
const dashboard = JSON.parse(read('dashboard.json')) as {
  panels: Panel[]
  templating: { list: { name: string; query: string }[] }
}
const panels = dashboard.panels.filter(({ type }) => type !== 'row')
const expressions = [
  ...rules.map(({ expr }) => expr),
  ...panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)),
]

/** Of Prometheus itself, and those that it adds to each series. */
const SCRAPED = { metrics: ['up'], labels: ['job', 'instance', 'le'] }

/** Each metric with its labels, as the registry has them once everything was declared. */
async function known(): Promise<Map<string, { labels: string[]; kind: string }>> {
  await metricsText(0)
  const { registry } = (await (globalThis as { npsMetrics?: Promise<{ registry: Registry }> }).npsMetrics)!
  const own = registry.getMetricsAsArray().map((metric): [string, { labels: string[]; kind: string }] => {
    const { labelNames, name } = metric as unknown as { labelNames: string[]; name: string }
    return [name, { labels: labelNames, kind: metric.constructor.name }]
  })
  const backup = [...numbersOf({ tables: [] }, 0).matchAll(/^(\w+) \d+$/gm)]
  return new Map([
    ...own,
    ...backup.map(([, name]): [string, { labels: string[]; kind: string }] => [
      name!,
      { labels: [], kind: 'Gauge' },
    ]),
  ])
}
const nameOf = (series: string) => series.replace(/_(bucket|sum|count)$/, '')
const matchersOf = (text: string) =>
  [...text.matchAll(/(\w+)(=~|!~|!=|=)"([^"]*)"/g)].map(([, label, how, value]) => ({
    label: label!,
    how: how!,
    value: value!,
  }))
/** Each metric with what it is narrowed to. */
const selectorsIn = (expr: string) =>
  [...expr.matchAll(/\b(nps_\w+|up)(?:\{([^}]*)\})?/g)].map(([, name, inside = '']) => ({
    name: name!,
    matchers: matchersOf(inside),
  }))
/** Labels that sums, joins and legends name. */
const groupedIn = (expr: string) =>
  [...expr.matchAll(/\b(?:by|on|ignoring) \(([^)]*)\)/g)].flatMap(([, list]) => list!.split(/, ?/))

/** As the files of doors name them. */
const doorsInCode = () =>
  new Set(
    ['app', 'lib'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /(^|\/)(route|[\w-]*actions)\.ts$/.test(file))
        .flatMap((file) => [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^ +name: '(\w+)',$/gm)])
        .map(([, name]) => name!),
    ),
  )

describe('rules and dashboard', () => {
  it('name only what a server tells, with its labels', async () => {
    const all = await known()
    const faults = expressions.flatMap((expr) => {
      const selectors = selectorsIn(expr)
      const labels = selectors.flatMap(({ name }) => all.get(nameOf(name))?.labels ?? [])
      const unknown = selectors.filter(
        ({ name }) => !all.has(nameOf(name)) && !all.has(name) && !SCRAPED.metrics.includes(name),
      )
      const loose = selectors.flatMap(({ name, matchers }) => {
        const own = [...(all.get(nameOf(name))?.labels ?? []), ...SCRAPED.labels]
        return matchers.filter(({ label }) => !own.includes(label)).map(({ label }) => `${name}{${label}}`)
      })
      const grouped = groupedIn(expr).filter((label) => ![...labels, ...SCRAPED.labels].includes(label))
      return [...unknown.map(({ name }) => name), ...loose, ...grouped.map((label) => `${expr}: ${label}`)]
    })
    expect(faults).toEqual([])
    expect(expressions.flatMap(selectorsIn).length).toBeGreaterThan(50)
  })

  it('ask histograms for parts that only histograms have', async () => {
    const all = await known()
    const wrong = expressions.flatMap(selectorsIn).filter(({ name }) => {
      const { kind } = all.get(nameOf(name)) ?? { kind: 'none' }
      return all.has(name) ? kind === 'Histogram' : kind !== 'Histogram' && name !== 'up'
    })
    expect(wrong).toEqual([])
    // A counter says something by its growth alone.
    for (const [name, { kind }] of all)
      if (kind === 'Counter')
        for (const expr of expressions.filter((one) => one.includes(name)))
          expect(expr, name).toMatch(/(rate|increase)\(|unless nps_unreadable_total offset/)
  })

  it('narrow places and doors to some that there are', () => {
    const pages = PAGES.map((page) => `/${page}`)
    const places = ['/api', 'file', 'other', ...pages]
    const doors = doorsInCode()
    for (const { label, value } of expressions.flatMap(selectorsIn).flatMap(({ matchers }) => matchers)) {
      const values = value.split('|')
      if (label === 'place') expect(values.filter((one) => !places.includes(one))).toEqual([])
      if (label === 'door') expect(values.filter((one) => !doors.has(one))).toEqual([])
    }
  })
})

describe('alerts', () => {
  it('have a name, a patience, an urgency and a sentence of their own', () => {
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length)
    expect(rules.length).toBeGreaterThan(15)
    for (const { alert, for: patience, severity, summary, expr } of rules) {
      expect(alert).toMatch(/^Nps[A-Z]\w+$/)
      expect(patience).toMatch(/^\d+m$/)
      expect(['page', 'ticket']).toContain(severity)
      expect(summary.length).toBeGreaterThan(20)
      // A label in a sentence must have come through the sums.
      for (const [, label] of summary.matchAll(/\$labels\.(\w+)/g)) {
        const kept = [
          ...expr.matchAll(/^\S*?(?:sum|histogram_quantile\(0\.95, sum) by \(([^)]*)\)/g),
        ].flatMap(([, list]) => list!.split(', '))
        if (kept.length > 0) expect(kept, alert).toContain(label)
        else expect(expr, alert).not.toMatch(/^(sum|max|min)\(/)
      }
    }
  })

  it('have thresholds that can be reached, and are not reached by a quiet server', () => {
    for (const { alert, expr } of rules.filter(({ expr }) => expr.includes('histogram_quantile'))) {
      const threshold = Number(/\)\)\) > ([\d.]+)/.exec(expr)?.[1])
      expect(threshold, alert).toBeGreaterThanOrEqual(0.1)
      expect(threshold, alert).toBeLessThanOrEqual(3)
    }
    for (const { alert, expr } of rules.filter(({ expr }) => / \/ (sum|max)/.test(expr))) {
      const ratio = Number(/> (0\.\d+)/.exec(expr)?.[1])
      expect(ratio > 0 && ratio < 1, alert).toBe(true)
    }
  })

  it('stand in the README, each with what to do, and no other does', () => {
    const told = [...read('README.md').matchAll(/^### (\w+)\n(.+)/gm)]
    expect(told.map(([, name]) => name)).toEqual(rules.map(({ alert }) => alert))
    for (const [, name, text] of told) expect(text!.length, name).toBeGreaterThan(60)
  })
})

describe('the README', () => {
  it('has every number of ours with its labels in the table, and none that there is not', async () => {
    const all = await known()
    const rows = [...read('README.md').matchAll(/^\| (`nps_[^|]+) \|([^|]*)\| .+\|$/gm)]
    const told = new Map(
      rows.flatMap(([, names, labels]) =>
        [...names!.matchAll(/`(\w+)`/g)].map(([, name]) => [name!, labels!]),
      ),
    )
    const own = [...all].filter(([name]) => !/^nps_(process|nodejs)_/.test(name))
    expect([...told.keys()].sort()).toEqual(own.map(([name]) => name).sort())
    for (const [name, { labels }] of own)
      for (const label of labels) expect(told.get(name), name).toContain(`\`${label}\``)
  })

  it('explains every line of the log, and none that there is not', () => {
    const files = ['app', 'lib'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    )
    const code = [...files.filter((file) => /\.tsx?$/.test(file)), 'instrumentation-node.ts']
    const named = code.flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/\bevent: (?:\w+ \? '(\w+)' : )?'(\w+)'/g),
    ])
    // A page's line is written by the same door as a form's.
    const written = new Set(
      ['page', ...named.flatMap(([, first, second]) => [first, second])].filter(Boolean),
    )
    const section = /## Reading the log\n([\s\S]*?)\n## /.exec(read('README.md'))![1]!
    const rows = [...section.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, names]) => [
      ...names!.matchAll(/`(\w+)`/g),
    ])
    const told = rows.map(([, name]) => name!).filter((name) => name !== 'event')
    expect(told.sort()).toEqual([...written].sort())
  })

  it('names what Node tells as it is called', async () => {
    const all = await known()
    const named = [...read('README.md').matchAll(/`(nps_(?:process|nodejs)_\w+)`/g)].map(([, name]) => name!)
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter((name) => !all.has(name))).toEqual([])
  })
})

it('the dashboard lays nothing over another, and every panel asks for something', () => {
  expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length)
  const cells = dashboard.panels.flatMap(({ gridPos: { x, y, w, h }, title }) => {
    expect(x + w, title).toBeLessThanOrEqual(24)
    return Array.from({ length: w * h }, (_, cell) => `${x + (cell % w)} ${y + Math.floor(cell / w)}`)
  })
  expect(new Set(cells).size).toBe(cells.length)
  for (const { targets = [], title } of panels) {
    expect(targets.length, title).toBeGreaterThan(0)
    for (const { expr, legendFormat } of targets) {
      const shown = [...legendFormat.matchAll(/\{\{(\w+)\}\}/g)].map(([, label]) => label!)
      const kept = groupedIn(expr)
      if (kept.length > 0)
        expect(
          shown.filter((label) => !kept.includes(label)),
          title,
        ).toEqual([])
    }
  }
  const asked = dashboard.templating.list.find(({ name }) => name === 'instance')?.query
  expect(asked).toBe('label_values(nps_ready, instance)')
})
