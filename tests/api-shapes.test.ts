// What each door of the API says of what it takes and answers, held to what its shapes really take.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { ApiDoor } from '@/lib/identity/doors/api-door'
import type { Handler } from '@/lib/identity/doors/route'
import { problem } from '@/lib/platform/problem-schema'
import { FOREIGN, faultsOf } from './support/answers'

const root = path.resolve(import.meta.dirname, '../app/api')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('route.ts'),
)
const routes = await Promise.all(
  files.map(async (file) => (await import(path.join(root, file))) as Record<string, Handler>),
)
const doors = routes
  .flatMap((route) => Object.entries(route))
  .flatMap(([verb, { door }]) => (door && verb !== 'HEAD' ? [door] : []))
const named = (all: ApiDoor[]) => all.map((door) => [door.name, door] as const)

/** Another's protocol or format, and the address that is none. */
const WITHOUT_SHAPE = [...FOREIGN, 'getCalendar', 'getMetrics', 'unknownAddress']
/** A document of another's format, which a linter looks through (tests/app/api/description.test.ts). */
const FORMATS = ['getDescription']

type Json = z.core.JSONSchema.JSONSchema
const described = (shape: z.ZodType) => z.toJSONSchema(shape, { io: 'input' })

/** Every place of a description that has a value, with the way to it. */
function* placesOf(schema: Json, way: string): Generator<[string, Json]> {
  yield [way, schema]
  const parts = Object.entries({ ...schema.properties, ...schema.$defs })
  for (const [name, part] of parts) yield* placesOf(part as Json, `${way}/${name}`)
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.prefixItems ?? [])]
  for (const [index, branch] of branches.entries()) yield* placesOf(branch as Json, `${way}/${index}`)
  for (const inner of [schema.items, schema.additionalProperties, schema.propertyNames])
    if (typeof inner === 'object') yield* placesOf(inner as Json, `${way}/*`)
}
const SAYING = ['type', 'enum', 'const', '$ref', 'anyOf', 'oneOf']
const silent = (shape: z.ZodType) =>
  [...placesOf(described(shape), '')]
    .filter(([, place]) => !SAYING.some((word) => word in place))
    .map(([way]) => way)

describe('what a door answers', () => {
  it.each(named(doors))('%s has a shape, or nothing to say', (name, { answer, status }) => {
    if (WITHOUT_SHAPE.includes(name)) return expect(answer).toBeUndefined()
    expect(answer === undefined).toBe(status === 204)
  })

  it.each(named(doors.filter(({ name, answer }) => answer && !FORMATS.includes(name))))(
    '%s leaves no place of it open',
    (_, { answer }) => {
      expect(silent(answer!)).toEqual([])
    },
  )

  it('has one description a name, all taken together', () => {
    const all = z.tuple(doors.flatMap(({ answer }) => answer ?? []) as [z.ZodType, ...z.ZodType[]])
    const names = Object.keys(described(z.tuple([all, problem])).$defs!)
    expect(names).toEqual(expect.arrayContaining(['Reading', 'PersonResult', 'Step', 'Profile', 'Problem']))
  })

  it('is told apart from what is none', () => {
    const health = doors.find(({ name }) => name === 'getHealth')!.answer!
    const whole = { status: 'ok', version: '1', uptime_s: 1, services: { database: 'up' } }
    expect(faultsOf(health, whole)).toEqual([])
    expect(faultsOf(health, { ...whole, more: 1 })).toEqual([expect.stringContaining('more')])
    expect(faultsOf(health, { ...whole, services: {} })).toEqual([
      expect.stringContaining('services.database'),
    ])
  })
})

type Input = [name: string, shape: z.ZodType, good: Record<string, unknown>]

/** Bodies and queries, each with a request that is all right; of a body that is one of several kinds, each kind. */
const inputs = doors.flatMap(({ name, body, query }): Input[] => [
  ...(body ? kindsOf(`${name} body`, body) : []),
  ...(query ? [[`${name} query`, query, examplesOf(query)[0] ?? {}] as Input] : []),
])

function examplesOf(shape: z.ZodType): Record<string, unknown>[] {
  const examples = shape.meta()?.examples
  return Array.isArray(examples) ? examples : []
}

function kindsOf(name: string, body: z.ZodType): Input[] {
  const examples = examplesOf(body)
  if (!(body instanceof z.ZodDiscriminatedUnion)) return [[name, body, examples[0] as Input[2]]]
  return body.options.map((option) => {
    const kind = described(option as z.ZodType).properties?.kind as Json
    const good = examples.find((example) => example.kind === kind.const)
    return [`${name} of kind ${kind.const}`, option as z.ZodType, good as Input[2]]
  })
}

/** Whether a request with this value in a field is refused for that field. */
function refuses(shape: z.ZodType, good: object, field: string, value: unknown): boolean {
  const { error } = shape.safeParse({ ...good, [field]: value })
  return error?.issues.some(({ path: [at] }) => at === field) ?? false
}

/** What a field takes and does not take by its description. An address has texts alone. */
function claimsOf(place: Json, asText: boolean): { takes: unknown[]; refuses: unknown[] } {
  if (place.anyOf) {
    const branches = place.anyOf.map((branch) => claimsOf(branch as Json, asText))
    return {
      takes: branches.flatMap(({ takes }) => takes),
      refuses: branches.flatMap((branch) => branch.refuses).filter((value) => value !== null),
    }
  }
  const as = (value: number) => (asText ? String(value) : value)
  const { type, minimum, maximum, maxLength, maxItems } = place
  const refused: unknown[] = type === 'null' ? [] : [null, type === 'string' ? 7 : 'no such thing']
  const takes: unknown[] = type === 'null' ? [null] : [...(place.enum ?? [])]
  if (place.enum) refused.push('no such choice')
  if (maxLength !== undefined) refused.push('x'.repeat(maxLength + 1))
  if (place.minLength) refused.push('')
  if (minimum !== undefined) {
    takes.push(as(minimum))
    refused.push(as(minimum - 1))
  }
  if (maximum !== undefined) {
    takes.push(as(maximum))
    refused.push(as(maximum + 1))
  }
  if (type === 'integer') refused.push(asText ? '1.5' : 1.5)
  if (place.minItems) refused.push([])
  if (maxItems !== undefined)
    refused.push(Array.from({ length: maxItems + 1 }, (_, index) => place.examples ?? `nobody-${index}`))
  for (const [field, inner] of Object.entries(place.properties ?? {})) {
    const claims = claimsOf(inner as Json, asText)
    takes.push(...claims.takes.map((value) => ({ [field]: value })))
    refused.push(...claims.refuses.map((value) => ({ [field]: value })))
  }
  return { takes, refuses: refused }
}

/** What a refusal knows and the description does not say: that there is a choice, or how long is too long. */
function unsaid(shape: z.ZodType, good: object, field: string, place: Json): string[] {
  const texts = [place, ...(place.anyOf ?? [])].filter((one): one is Json => (one as Json).type === 'string')
  const said = texts.some((one) => one.enum || 'const' in one || one.format || one.maxLength !== undefined)
  const choice = texts.some((one) => one.enum)
  const known = (value: string) =>
    (shape.safeParse({ ...good, [field]: value }).error?.issues ?? []).flatMap((issue) =>
      issue.path[0] === field && issue.code === 'custom' ? Object.keys(issue.params ?? {}) : [],
    )
  if (texts.length === 0) return []
  return [
    ...(known('no such choice').includes('known') && !choice ? [`${field} has choices`] : []),
    ...(refuses(shape, good, field, 'x'.repeat(9999)) && !said ? [`${field} has a length`] : []),
  ]
}

describe('what a door takes', () => {
  it('has an example wherever it is a body', () => {
    expect(inputs.filter(([, , good]) => !good).map(([name]) => name)).toEqual([])
  })

  it.each(inputs)('%s: its description is of one closed object with no place left open', (_, shape) => {
    expect(described(shape)).toMatchObject({ type: 'object', additionalProperties: false })
    expect(silent(shape)).toEqual([])
  })

  it.each(inputs)('%s: every example passes', (_, shape, good) => {
    expect(shape.safeParse(good).error?.issues).toBeUndefined()
    for (const [field, place] of Object.entries(described(shape).properties ?? {})) {
      const examples = (place as Json).examples ?? []
      expect(examples.filter((value) => refuses(shape, good, field, value))).toEqual([])
    }
  })

  it.each(inputs)('%s: what has to be there has to be there, and nothing else', (_, shape, good) => {
    const { properties = {}, required = [] } = described(shape)
    const without = (field: string) => {
      const { [field]: _, ...rest } = good
      return shape.safeParse(rest).error?.issues.some(({ path: [at] }) => at === field) ?? false
    }
    expect(Object.keys(properties).filter(without)).toEqual(required)
    expect(shape.safeParse({ ...good, unheard_of: 1 }).success).toBe(false)
  })

  it.each(inputs)('%s: takes and refuses what its description says', (name, shape, good) => {
    const faults = Object.entries(described(shape).properties ?? {}).flatMap(([field, place]) => {
      const claims = claimsOf(place as Json, name.endsWith('query'))
      return [
        ...claims.takes
          .filter((value) => refuses(shape, good, field, value))
          .map((value) => `${field} refuses ${JSON.stringify(value)}`),
        ...claims.refuses
          .filter((value) => !refuses(shape, good, field, value))
          .map((value) => `${field} takes ${JSON.stringify(value)}`),
        ...unsaid(shape, good, field, place as Json),
      ]
    })
    expect(faults).toEqual([])
  })
})
