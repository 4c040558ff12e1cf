// The audit of security: a server of our own or one that runs elsewhere, every check of the table, and the report.
import { buildIfChanged } from '../../build/build'
import { startTestServer, testBuild } from '../../testing/journeys'
import { type Ask, asking, bearer, made, originOf, patiently } from '../client'
import { makeThings, removeThings } from '../household'
import { type Finding, lineOf, markdownOf, type Report, writeReport } from '../report'
import type { Description, Things } from '../samples'
import { type Audited, findingOf } from './check'
import { CHECKS } from './checks'

export const ALLOWED_ORIGIN = 'https://allowed.example'

/** Made when it is first asked for. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined
  return () => {
    value ??= make()
    return value
  }
}

/** @param key absent where only what is open can be asked */
export function auditedAt(
  address: string,
  key: string | undefined,
  askAtOnce: Ask = asking(address),
): Audited {
  const ask = patiently(askAtOnce)
  const headers = key === undefined ? {} : bearer(key)
  return {
    ...{ address, ask, askAtOnce },
    ...(key !== undefined && { key }),
    description: once(() => made<Description>(ask, { path: '/api/openapi.json' })),
    things: once(() => makeThings(ask, headers)),
  }
}

/** The production build over a database of its own; both end with the command. */
export async function ownAudited(): Promise<Audited> {
  await buildIfChanged(testBuild)
  const environment = { CORS_ORIGINS: ALLOWED_ORIGIN, METRICS_TOKEN: crypto.randomUUID() }
  const { address, apiKey, databaseUrl } = await startTestServer(testBuild, { environment })
  return {
    ...auditedAt(address, apiKey),
    allowedOrigin: ALLOWED_ORIGIN,
    own: { databaseUrl, dist: testBuild },
  }
}

export interface Wishes {
  url?: string | undefined
  key?: string | undefined
  /** Leaves out what takes longest: the history. */
  short?: boolean
}

const LONG = ['secrets.history']

/** @returns the report, and the file that it stands in */
export async function auditSecurity({
  url,
  key,
  short = false,
}: Wishes): Promise<{ report: Report; file: string }> {
  const audited = url === undefined ? await ownAudited() : auditedAt(originOf(url), key)
  let made: Things | undefined
  const things = async () => {
    made = await audited.things()
    return made
  }
  const findings: Finding[] = []
  for (const check of CHECKS) {
    if (short && LONG.includes(check.id)) continue
    const finding = await findingOf(check, { ...audited, things })
    findings.push(finding)
    console.log(`  ${lineOf(finding)}`)
  }
  // What a server of our own holds goes with it.
  if (made && audited.key && !audited.own) await removeThings(audited.ask, bearer(audited.key), made)
  const address = audited.own ? 'a server of its own' : audited.address
  const at = new Date().toISOString()
  const report = { what: 'Audit of security', at, address, node: process.versions.node, findings }
  return { report, file: writeReport('security', report, markdownOf(report)) }
}
