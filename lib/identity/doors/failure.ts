// Any failure as a Problem: ours as they are, what the database says by what it means to the caller, a value that does not open
// as just that, everything else as our fault. Told by codes: PostgreSQL's SQLSTATE, Prisma's and Node's, and the kinds that
// Prisma's driver turns some of them into.
import { Problem } from '@/lib/platform/problem'
import { SealError } from '@/lib/platform/seal/codec'
import { KeysError } from '@/lib/platform/seal/proof'

/** Away, busy, full, restarting, or two that stood in each other's way: the same request may pass in a moment. */
const AWAY = new Set([
  ...['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2034'],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'ENOTFOUND'],
  ...['57014', '57P01', '57P02', '57P03', '57P05', '55P03', '40001', '40003', '40P01'],
  ...['25P03', '25P04', '25006', '58030', '53000', '53100', '53200', '53300', '53400'],
  ...['08000', '08001', '08003', '08004', '08006', '08007'],
  ...['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections'],
  'TransactionWriteConflict',
  // It lets nobody in, or not us: whoever runs the server is told by the log, and the others need not know why.
  ...[
    '55000',
    '3D000',
    '28000',
    '28P01',
    'DatabaseDoesNotExist',
    'DatabaseAccessDenied',
    'AuthenticationFailed',
  ],
])
const AWAY_WORDS =
  /connection (timeout|terminated)|timeout exceeded when trying to connect|query read timeout|Can't reach database|not queryable/i

/** Something that the request speaks of was deleted, or made, since it was looked at. */
const CHANGED = new Set([
  ...['P2002', 'P2003', 'P2014', '23503', '23001', '23505'],
  ...['ForeignKeyConstraintViolation', 'RestrictViolation', 'UniqueConstraintViolation'],
])
const GONE = new Set(['P2025'])

/** A value that no column takes: too long, too large, or bytes that are no text. */
const UNFIT = new Set([
  ...['P2000', 'P2020', 'P2033', '22001', '22003', '22007', '22008', '22021', '22P02', '22P03', '22P05'],
  ...['LengthMismatch', 'ValueOutOfRange', 'InvalidInputValue'],
])

/** Every code in an error, and in what caused it. */
function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return []
  // Keys that are not proven yet, or do not fit: nothing is read or written with them.
  if (error instanceof KeysError) return ['ConnectionClosed']
  const { code, kind, originalCode, cause, meta } = error as Record<string, unknown>
  const own = [originalCode, code, kind].filter((value): value is string => typeof value === 'string')
  const words = error instanceof Error && AWAY_WORDS.test(error.message) ? ['ConnectionClosed'] : []
  const adapter = (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError
  return [...own, ...words, ...codesOf(cause, depth + 1), ...codesOf(adapter, depth + 1)]
}

export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof SealError) return new Problem('unreadable', 'sealed_unreadable', { cause: error })
  const codes = codesOf(error)
  const means = (meaning: ReadonlySet<string>) => codes.some((code) => meaning.has(code))
  if (means(AWAY))
    return new Problem('unavailable', 'unavailable', { headers: { 'Retry-After': '2' }, cause: error })
  if (means(GONE)) return new Problem('not_found', 'changed_meanwhile', { cause: error })
  if (means(CHANGED)) return new Problem('conflict', 'changed_meanwhile', { cause: error })
  if (means(UNFIT)) return new Problem('invalid_input', 'value_unfit', { cause: error })
  return new Problem('internal', 'internal', { cause: error })
}
