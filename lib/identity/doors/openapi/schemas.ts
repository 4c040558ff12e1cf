// The shapes of the doors as JSON Schema (2020-12), as OpenAPI keeps them: shapes that have a name stand once, among the components.
import { z } from 'zod'

export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }
export type JsonObject = { [name: string]: Json }

const OWN = '#/$defs/'
const SHARED = '#/components/schemas/'

/** The same with every reference to a shape's own definitions pointing to the components. */
function shared(value: Json): Json {
  if (Array.isArray(value)) return value.map(shared)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const refers = name === '$ref' && typeof inner === 'string' && inner.startsWith(OWN)
      return [name, refers ? SHARED + inner.slice(OWN.length) : shared(inner)]
    }),
  )
}

/** A whole number needs no word that it is one which JavaScript can hold. */
function withoutBounds({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
}

/** Collects the shapes that have a name while the others are asked for. */
export function schemaCollection() {
  const components: Record<string, JsonObject> = {}

  function keep(name: string, schema: Json): void {
    const { id: _, ...rest } = schema as JsonObject
    const known = components[name]
    if (known && JSON.stringify(known) !== JSON.stringify(rest))
      throw new Error(`Two different shapes are called ${name}`)
    components[name] = rest
  }

  /** As it is sent: what is filled in where it is absent may be absent. */
  function of(shape: z.ZodType): JsonObject {
    const made = z.toJSONSchema(shape, {
      io: 'input',
      target: 'draft-2020-12',
      override: withoutBounds,
    }) as JsonObject
    const { $schema: _, $defs = {}, ...own } = shared(made) as JsonObject & { $defs?: JsonObject }
    for (const [name, schema] of Object.entries($defs)) keep(name, schema)
    if (typeof own.id !== 'string') return own
    keep(own.id, own)
    return { $ref: SHARED + own.id }
  }
  return { of, components }
}
export type Schemas = ReturnType<typeof schemaCollection>
