// Every address and verb of the table of who may do what, as a request that can be sent again and again, or the reason why it cannot.
import { AUTHORITY } from '../../authority/table'
import type { Request } from '../../bench/load'
import type { As } from '../household'
import { type Description, sampleOf, type Things } from '../samples'

export interface Endpoint {
  name: string
  request: Request
}
export interface Unmeasured {
  name: string
  why: string
}

/** What can be sent once, or by few at a time, and not by ten for seconds. */
const ONCE: Record<string, string> = {
  'POST /api/account/erase': 'it erases who asks',
  'GET /api/account/export': 'of exports two are made at a time, whoever asks',
  'POST /api/account/export': 'of exports two are made at a time, whoever asks',
  'POST /api/keys': 'an account has a hundred keys at most',
  'POST /api/oracle/links': 'an invitation is accepted once',
  'POST /api/oracle/readings/[id]/leave': 'a reading is left once',
  'POST /api/oracle/readings/[id]/restore': 'a reading is brought back once',
}

/** Whoever reads is another account than the one that writes, whose lists so stay as long as they are. */
export interface Callers {
  reader: { headers: As; things: Things }
  writer: { headers: As; things: Things }
  /** Each with an account of its own, for what is counted by key. */
  many: () => As
  metrics: As
}

const isCalc = (needs: unknown) => needs === 'calc'

export function endpointsOf(
  address: string,
  description: Description,
  { reader, writer, many, metrics }: Callers,
): { measured: Endpoint[]; unmeasured: Unmeasured[] } {
  const measured: Endpoint[] = []
  const unmeasured: Unmeasured[] = []
  for (const { route, verb, needs, cells } of AUTHORITY) {
    // A verb that is known to nobody, and HEAD, which is GET without its body.
    if (needs === undefined || verb === 'HEAD' || verb === 'OPTIONS' || cells.key === 404) continue
    const name = `${verb} ${route}`
    const { headers, things } = verb === 'GET' ? reader : writer
    const sample = sampleOf(description, { route, verb }, things)
    const why =
      verb === 'DELETE'
        ? 'what is deleted is gone'
        : (ONCE[name] ?? (typeof sample === 'string' ? sample : undefined))
    if (why !== undefined || typeof sample === 'string' || verb === 'PUT' || verb === 'DELETE') {
      unmeasured.push({ name, why: why ?? 'it is served to nobody' })
      continue
    }
    const own = route === '/api/metrics' ? metrics : headers
    const request: Request = {
      ...{ url: address + sample.path, method: verb },
      headers: { ...own, ...(sample.body && { 'content-type': 'application/json' }) },
      ...(sample.body && { body: JSON.stringify(sample.body) }),
      ...(isCalc(needs) && { fresh: many }),
    }
    measured.push({ name, request })
  }
  return { measured, unmeasured }
}
