// Holds what a door answered against the shape that it promises, field by field.
import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** Of a union, the faults of the branch that came nearest. */
function nearest(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const branches = issue.errors.map((branch) =>
    branch.flatMap((inner) => nearest({ ...inner, path: [...issue.path, ...inner.path] } as Issue)),
  )
  const depth = (branch: Issue[]) => Math.max(...branch.map(({ path }) => path.length))
  return branches.sort((a, b) => a.length - b.length || depth(b) - depth(a))[0]!
}

/** What in an answer is not as its shape says, one fault a line; empty where all is. */
export function faultsOf(shape: z.ZodType, answer: unknown): string[] {
  const { error } = shape.safeParse(answer)
  return (error?.issues ?? [])
    .flatMap(nearest)
    .map(({ path, message }) => `${path.map(String).join('.') || 'the answer'}: ${message}`)
}
