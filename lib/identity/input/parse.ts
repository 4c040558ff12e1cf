// Input at the door: a zod shape is applied once, and what it refuses becomes a Problem that names each field.
import type { z } from 'zod'
import { type ErrorArgs, type ErrorId, type FieldError, Problem } from '@/lib/platform/problem'
import en from '@/messages/en.json'

const isErrorId = (text: string): text is ErrorId => Object.hasOwn(en.errors, text)
const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

/** Shapes name our message ids where they know better than zod; the rest is translated here. */
function explain(issue: z.core.$ZodIssue): [ErrorId, ErrorArgs?][] {
  if (isErrorId(issue.message)) {
    const params = issue.code === 'custom' ? (issue.params as ErrorArgs | undefined) : undefined
    return [[issue.message, params]]
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((field) => ['unknown_field', { field: field.slice(0, 60).toWellFormed() }])
    case 'invalid_value':
      return issue.input === undefined
        ? [['required']]
        : [['choice_unknown', { known: issue.values.map(String).join(', ') }]]
    case 'invalid_type':
      return issue.input === undefined
        ? [['required']]
        : [['wrong_type', { expected: KINDS[issue.expected] ?? issue.expected }]]
    default:
      return [['required']]
  }
}

/** @param mark `/` for a body (RFC 6901 pointer), `?` for a query. Throws `Problem` of kind `invalid_input`. */
export function parseInput<Shape extends z.ZodType>(
  shape: Shape,
  input: unknown,
  mark: '/' | '?' = '/',
): z.output<Shape> {
  const result = shape.safeParse(input, { reportInput: true })
  if (result.success) return result.data
  const fields: FieldError[] = result.error.issues.flatMap((issue) =>
    explain(issue).map(([id, args]) => {
      const path = id === 'unknown_field' ? [...issue.path, String(args?.field)] : issue.path
      const escaped = path.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1'))
      return { pointer: path.length ? mark + escaped.join('/') : '', id, args }
    }),
  )
  throw Problem.invalid(fields)
}

/**
 * The query of a request's address, as strictly as a body: each name once, and only those of the shape. (`__proto__`, which no
 * shape sees, is looked for by itself.)
 */
export function parseQuery<Shape extends z.ZodType>(shape: Shape, request: Request): z.output<Shape> {
  const given: Record<string, string> = {}
  for (const [name, value] of new URL(request.url).searchParams) {
    const field = name.slice(0, 60).toWellFormed()
    const refuse = (id: ErrorId) => Problem.invalid([{ pointer: `?${field}`, id, args: { field } }])
    if (name === '__proto__') throw refuse('unknown_field')
    if (Object.hasOwn(given, name)) throw refuse('query_duplicate')
    given[name] = value
  }
  return parseInput(shape, given, '?')
}
