// Why a door may refuse, by its parts, and what is told then: in both languages.
import { DEFAULT_LOCALE, LOCALES } from '@/lib/platform/i18n/locales'
import { messagesOf } from '@/lib/platform/i18n/messages'
import { PROBLEM_STATUS, Problem, type ProblemKind } from '@/lib/platform/problem'
import { problemDocument, problemText } from '@/lib/platform/problem-text'
import type { ApiDoor } from '../api-door'
import type { JsonObject } from './schemas'

/** One refusal of each kind, as it may be told. */
const TOLD: Record<ProblemKind, Problem> = {
  invalid_input: Problem.invalid([{ pointer: '/question', id: 'question_required' }]),
  unauthenticated: new Problem('unauthenticated', 'unauthenticated'),
  forbidden: new Problem('forbidden', 'forbidden'),
  not_found: new Problem('not_found', 'not_found'),
  method_not_allowed: new Problem('method_not_allowed', 'method_not_allowed', {
    args: { allowed: 'GET, HEAD, OPTIONS' },
  }),
  conflict: new Problem('conflict', 'changed_meanwhile'),
  unreadable: new Problem('unreadable', 'sealed_unreadable'),
  length_required: new Problem('length_required', 'length_required'),
  too_large: new Problem('too_large', 'too_large', { args: { max: 65_536 } }),
  media_type: new Problem('media_type', 'media_type'),
  idempotency_mismatch: new Problem('idempotency_mismatch', 'idempotency_mismatch'),
  rate_limited: new Problem('rate_limited', 'rate_limited', { args: { seconds: 12 } }),
  internal: new Problem('internal', 'internal'),
  unavailable: new Problem('unavailable', 'unavailable'),
}

/** What every door with these parts may refuse, and what this one does besides. */
export function kindsOf(door: ApiDoor, method: string, path: string): ProblemKind[] {
  const repeated = method === 'POST' && door.repeating !== 'ignored'
  const kinds: ProblemKind[] = [
    // Every address refuses a query that it does not know.
    'invalid_input',
    ...(door.who === 'somebody' ? (['unauthenticated', 'forbidden', 'rate_limited'] as const) : []),
    ...(path.includes('{') ? (['not_found'] as const) : []),
    ...(door.body ? (['media_type'] as const) : []),
    ...(door.body || repeated ? (['too_large'] as const) : []),
    ...(repeated && door.repeating === 'once' ? (['conflict', 'idempotency_mismatch'] as const) : []),
    ...(door.refuses ?? []),
    ...(['internal', 'unavailable'] as const),
  ]
  return [...new Set(kinds)].toSorted((one, other) => PROBLEM_STATUS[one] - PROBLEM_STATUS[other])
}

const ASKED = { instance: '/api/oracle/reading', requestId: '019aa9c2-6b1e-7c44-9d0e-0b6f3f1a2c11' }

/** What `detail` says for each code, in each language; in braces stand what the refusal fills in. */
export const sentencesByCode = (): JsonObject =>
  Object.fromEntries(
    Object.keys(messagesOf(DEFAULT_LOCALE).errors).map((code) => [
      code,
      Object.fromEntries(
        LOCALES.map((locale) => [locale, (messagesOf(locale).errors as Record<string, string>)[code] ?? '']),
      ),
    ]),
  )

/** Collects the refusals that are spoken of while the doors are described. */
export function refusalCollection() {
  const examples: Record<string, JsonObject> = {}

  /** A refusal in each language, by the names of its examples. */
  function exampleRefs(kind: ProblemKind): [string, JsonObject][] {
    return LOCALES.map((locale) => {
      const name = `${kind}.${locale}`
      const value = problemDocument(TOLD[kind], { ...ASKED, locale }) as unknown as JsonObject
      examples[name] ??= { summary: value.title as string, value }
      return [name, { $ref: `#/components/examples/${name}` }]
    })
  }

  function answer(status: number, kinds: readonly ProblemKind[]): JsonObject {
    const waits = status === PROBLEM_STATUS.rate_limited || status === PROBLEM_STATUS.unavailable
    const names = ['X-Request-Id', 'Content-Language', ...(waits ? ['Retry-After'] : [])]
    return {
      description: kinds.map((kind) => problemText(TOLD[kind], 'en').title).join('; '),
      headers: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }])),
      content: {
        'application/problem+json': {
          schema: { $ref: '#/components/schemas/Problem' },
          examples: Object.fromEntries(kinds.flatMap(exampleRefs)),
        },
      },
    }
  }

  /** The answers of a door that refuses, by status. */
  function of(kinds: readonly ProblemKind[]): JsonObject {
    const statuses = [...new Set(kinds.map((kind) => PROBLEM_STATUS[kind]))]
    return Object.fromEntries(
      statuses.map((status) => [
        String(status),
        answer(
          status,
          kinds.filter((kind) => PROBLEM_STATUS[kind] === status),
        ),
      ]),
    )
  }
  return { of, examples }
}
export type Refusals = ReturnType<typeof refusalCollection>
