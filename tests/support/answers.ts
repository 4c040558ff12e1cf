// Holds what a door of the API answered against what the door says of itself, field by field.
import type { z } from 'zod'
import type { ApiDoor } from '@/lib/identity/doors/api-door'
import { problem } from '@/lib/platform/problem-schema'

type Issue = z.core.$ZodIssue

/** Of a union, the faults of the branch that came nearest. */
function nearest(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const branches = issue.errors.map((branch) =>
    branch.flatMap((inner) => nearest({ ...inner, path: [...issue.path, ...inner.path] })),
  )
  return branches.sort((a, b) => a.length - b.length)[0]!
}

/** What in an answer is not as its shape says, one fault a line; empty where all is. */
export function faultsOf(shape: z.ZodType, answer: unknown): string[] {
  const { error } = shape.safeParse(answer)
  return (error?.issues ?? [])
    .flatMap(nearest)
    .map(({ path, message }) => `${path.map(String).join('.') || 'all of it'}: ${message}`)
}

interface Answer {
  status: number
  headers: Headers
  json: unknown
}

/** Which shape the door promises for an answer of this status; null for an answer without a body. */
function shapeFor(door: ApiDoor | undefined, { status, headers }: Answer): z.ZodType | null {
  if (headers.get('content-type')?.startsWith('application/problem+json')) return problem
  const fits = door?.status === status || door?.otherwise?.status === status
  if (!fits) throw new Error(`${door?.name}: does not say that it may answer ${status}`)
  return door.answer ?? null
}

/** Throws where an answer is another one than its door promises. @param door undefined for a verb that the address has not */
export function keepsPromise(door: ApiDoor | undefined, answer: Answer): void {
  const shape = shapeFor(door, answer)
  const faults = shape
    ? faultsOf(shape, answer.json)
    : answer.json === null
      ? []
      : ['all of it: not promised']
  if (faults.length > 0) throw new Error([`${door?.name} answered ${answer.status}:`, ...faults].join('\n  '))
}
