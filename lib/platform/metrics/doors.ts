// Requests: every one as the server saw it, and the doors that they went through.
import { counter, gauge, level, timer } from './registry'

const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 3, 10]

const request = timer({
  name: 'nps_request_seconds',
  help: 'How long requests took, from their arrival to the end of their answer, waiting for a turn included',
  labels: ['place', 'method', 'status'],
  buckets: SECONDS,
})
const door = timer({
  name: 'nps_door_seconds',
  help: 'How long calls of a door took, from the first look at who asks to the answer',
  labels: ['via', 'door', 'method', 'status'],
  buckets: SECONDS,
})
const unproven = counter({
  name: 'nps_unproven_total',
  help: 'Calls of the API that proved nobody, by what they brought: key, or none',
  labels: ['brought'],
})
const waiting = gauge({
  name: 'nps_waiting',
  help: 'What waits for a turn, by what for: requests, passwords, tries',
  labels: ['line'],
})
const streams = level({
  name: 'nps_streams_open',
  help: 'Answers that are being read as they come, by kind',
  labels: ['kind'],
})

interface Served {
  /** A page of ours, `/api`, `file`, or `other`. */
  place: string
  method: string
  /** Of the answer, or `gone` where who asked left before there was one. */
  status: string
  ms: number
}
export const countServed = ({ ms, ...labels }: Served): void => request(labels, ms)

interface Passed {
  /** `request` of a program, `action` of a form, `page`. */
  via: string
  door: string
  method?: string | undefined
  status: number
  ms: number
}
export const countPassed = ({ via, door: name, method = '', status, ms }: Passed): void =>
  door({ via, door: name, method, status: String(status) }, ms)

export const countUnproven = (brought: 'key' | 'none'): void => unproven({ brought })

/** @param by 1 where one begins, -1 where it ends */
export const countStream = (kind: string, by: 1 | -1): void => streams({ kind }, by)

/** One for the process, however many bundles hold this file. */
const held = globalThis as { npsLines?: Map<string, () => number> }

/** @param length how many wait */
export function watchLine(line: string, length: () => number): void {
  held.npsLines ??= new Map()
  const lines = held.npsLines
  lines.set(line, length)
  waiting(() => [...lines].map(([name, read]) => [{ line: name }, read()] as const))
}
