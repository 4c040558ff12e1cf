// Any failure as a Problem: ours as they are, an unreachable database as "try again", everything else as our fault.
import { Problem } from '@/lib/platform/problem'

/** Prisma and driver codes that mean: the database is away, busy or restarting. */
const AWAY = new Set([
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08001',
  '08006',
])
const AWAY_NAMES = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
])

function isAway(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 4) return false
  const { code, kind, originalCode, cause, meta } = error as Record<string, unknown>
  if ([code, originalCode].some((value) => typeof value === 'string' && AWAY.has(value))) return true
  if (typeof kind === 'string' && AWAY_NAMES.has(kind)) return true
  if (
    error instanceof Error &&
    /connection (timeout|terminated)|timeout exceeded when trying to connect|query read timeout|Can't reach database/i.test(
      error.message,
    )
  )
    return true
  const adapter = (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError
  return isAway(cause, depth + 1) || isAway(adapter, depth + 1)
}

export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (isAway(error))
    return new Problem('unavailable', 'unavailable', { headers: { 'Retry-After': '2' }, cause: error })
  return new Problem('internal', 'internal', { cause: error })
}
