// Holds what a door of the API answered against what the door says of itself, field by field.
import type { z } from 'zod'
import type { ApiDoor } from '@/lib/identity/doors/api-door'
import { kindsOf } from '@/lib/identity/doors/openapi/refusals'
import type { Handler } from '@/lib/identity/doors/route'
import { PROBLEM_STATUS } from '@/lib/platform/problem'
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

/** Doors that speak another's protocol. */
export const FOREIGN = ['signInProtocol']

interface Answer {
  status: number
  headers: Headers
  json: unknown
}

const isProblem = ({ headers }: Answer) => headers.get('content-type')?.startsWith('application/problem+json')

/** Which shape the door promises for an answer of this status; null for an answer without a body. */
function shapeFor(door: ApiDoor | undefined, answer: Answer): z.ZodType | null {
  const { status } = answer
  if (isProblem(answer)) return problem
  if (door?.tagged && status === 304) return null
  const fits = door?.status === status || door?.otherwise?.status === status
  if (!fits) throw new Error(`${door?.name}: does not say that it may answer ${status}`)
  return door.answer ?? null
}

/** What the description of the door does not say, though the answer does it. */
function untold(door: ApiDoor, method: string, route: string, answer: Answer): string[] {
  const { status, headers } = answer
  if (isProblem(answer)) {
    const known = kindsOf(door, method, route.replaceAll('[', '{')).map((kind) => PROBLEM_STATUS[kind])
    return (known as number[]).includes(status) ? [] : [`does not say that it may refuse with ${status}`]
  }
  const own = ['etag', 'location', 'link', 'x-total-count', 'x-unreadable-count', 'content-disposition']
  const said = [...(door.headers ?? []), ...(door.tagged ? ['ETag'] : [])].map((name) => name.toLowerCase())
  const always = said.filter((name) => !name.endsWith('?'))
  return [
    ...always.filter((name) => !headers.has(name)).map((name) => `has no ${name}`),
    ...own
      .filter((name) => headers.has(name) && !said.includes(name) && !said.includes(`${name}?`))
      .map((name) => `does not say that it has ${name}`),
  ]
}

/** Throws where an answer is another one than its door promises. A verb that the address has not has no door. */
export function keepsPromise({ door, route = '' }: Handler, method: string, answer: Answer): void {
  if (door && FOREIGN.includes(door.name)) return
  const shape = shapeFor(door, answer)
  const faults = [
    ...(shape ? faultsOf(shape, answer.json) : answer.json === null ? [] : ['all of it: not promised']),
    ...(door ? untold(door, method, route, answer) : []),
  ]
  if (faults.length > 0) throw new Error([`${door?.name} answered ${answer.status}:`, ...faults].join('\n  '))
}
