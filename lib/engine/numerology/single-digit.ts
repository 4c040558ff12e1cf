// Reduction to one digit also of the master numbers, where a definition asks for it.
import type { Working } from '../working'
import { isMaster, root } from './reduction'

/** 1–9 for n ≥ 1. A master number takes two steps: down to it, and its digit sum. */
export function singleDigit(n: number, work: Working, of: string): number {
  if (!isMaster(root(n))) return work.reduce(of, n)
  return work.digitSum(of, String(work.reduce(`${of}.root`, n)))
}
