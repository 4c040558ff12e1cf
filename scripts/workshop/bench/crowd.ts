// Many readings asked for at the same moment: what becomes of each, and what the server's process holds meanwhile.
import { pause } from '../processes/identity'
import type { Caller } from './client'
import { residentMegabytes } from './memory'

const LOOK_MS = 250

/** Who asks, and for whom. */
export interface Asker {
  caller: Caller
  userId: string
}

interface Answered {
  /** `ai`, or why the built-in words stand, or what the request came to instead. */
  outcome: string
  ms: number
  /** When the model began and ended to write, by the clock of `performance`. */
  wrote?: [number, number]
}

/** Why a request was refused, in the product's own word. */
function codeIn(text: string): string {
  try {
    return String((JSON.parse(text) as { code?: unknown }).code)
  } catch {
    return 'without a code'
  }
}

async function ask(address: string, { caller, userId }: Asker, turn: number): Promise<Answered> {
  const locale = turn % 2 ? 'fa' : 'en'
  const question =
    locale === 'fa' ? `این شغل تازه را قبول کنم؟ (${turn})` : `Should I take the new job (${turn})?`
  const content = { user_id: userId, question, sign_type: 'time', sign_value: '11:11', locale }
  const began = performance.now()
  const asked = { method: 'POST', headers: caller.headers, body: JSON.stringify(content) }
  try {
    const answer = await fetch(`${address}/api/oracle/reading`, asked)
    const text = await answer.text()
    const ended = performance.now()
    const ms = ended - began
    if (!answer.ok) return { outcome: `refused (${answer.status} ${codeIn(text)})`, ms }
    const { source, ai } = (
      JSON.parse(text) as { interpretation: { source: string; ai: { status: string; ms?: number } } }
    ).interpretation
    if (source !== 'ai') return { outcome: ai.status, ms }
    return { outcome: 'ai', ms, wrote: [ended - (ai.ms ?? 0), ended] }
  } catch {
    return { outcome: 'connection broke', ms: performance.now() - began }
  }
}

/** How many wrote at the same time, at most. */
function mostAtOnce(answers: Answered[]): number {
  const steps = answers.flatMap(({ wrote }) =>
    wrote ? [[wrote[0], 1] as const, [wrote[1], -1] as const] : [],
  )
  let [now, most] = [0, 0]
  for (const [, step] of steps.toSorted(([a], [b]) => a - b)) {
    now += step
    most = Math.max(most, now)
  }
  return most
}

export interface Crowd {
  outcomes: Map<string, number>
  /** Milliseconds of each. */
  times: number[]
  /** Readings that the model wrote at the same time, at most, by what their words say. */
  atOnce: number
  /** Megabytes of the server. */
  before: number
  peak: number
}

/** @param askers take turns */
export async function crowd(
  { address, pid }: { address: string; pid: number },
  askers: Asker[],
  count: number,
): Promise<Crowd> {
  const before = residentMegabytes(pid)
  let peak = before
  let done = false
  const watching = (async () => {
    for (; !done; await pause(LOOK_MS)) peak = Math.max(peak, residentMegabytes(pid))
  })()
  const answers = await Promise.all(
    Array.from({ length: count }, (_, turn) => ask(address, askers[turn % askers.length]!, turn)),
  )
  done = true
  await watching
  const outcomes = new Map<string, number>()
  for (const { outcome } of answers) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  return { outcomes, times: answers.map(({ ms }) => ms), atOnce: mostAtOnce(answers), before, peak }
}
