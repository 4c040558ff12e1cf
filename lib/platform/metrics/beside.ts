// What goes on beside the requests, what it left behind, and whether the server can serve at all.
import { counter, gauge } from './registry'

const running = gauge({
  name: 'nps_background_running',
  help: 'Work that goes on after its request was answered',
})
const kept = counter({
  name: 'nps_words_kept_total',
  help: 'Readings of older versions that were given their words: brought, written, or unopened and left',
  labels: ['how'],
})
const removed = counter({
  name: 'nps_removed_total',
  help: 'Rows that had served their time and were removed, by table',
  labels: ['table'],
})
const ready = gauge({
  name: 'nps_ready',
  help: 'Whether this server can serve, part by part, as its readiness says; 1 where it holds',
  labels: ['part'],
})

export const watchBackground = (read: () => number): void => running(read)

export function countKept(numbers: Readonly<Record<string, number>>): void {
  for (const [how, number] of Object.entries(numbers)) if (number > 0) kept({ how }, number)
}

export function countRemoved(table: string, rows: number): void {
  if (rows > 0) removed({ table }, rows)
}

/** @param parts as readiness tells them; what is no yes or no stays out */
export function readyIs(parts: Readonly<Record<string, unknown>>): void {
  const told = Object.entries(parts).flatMap(([part, holds]) =>
    typeof holds === 'boolean' ? [[{ part }, Number(holds)] as const] : [],
  )
  ready(() => told)
}
