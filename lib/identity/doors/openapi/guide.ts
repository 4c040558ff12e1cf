// The description of the API in the order and the shapes in which people read it. It is made of the document for programs, so that
// both say the same.
import type { Json, JsonObject } from './schemas'

export interface GuideField {
  name: string
  /** As a word or two: `string`, `integer`, `"en" | "fa"`, `array of Reading`. */
  type: string
  required: boolean
  description: string
}

export interface GuidePart {
  fields: GuideField[]
  /** Pretty JSON; empty where there is none. */
  example: string
}

export interface GuideOperation {
  id: string
  /** In capitals. */
  method: string
  path: string
  summary: string
  needs: string
  /** Without headers that every address takes. */
  parameters: (GuideField & { in: string })[]
  /** Null where nothing is sent. */
  body: GuidePart | null
  answer: GuidePart & { status: string }
  refusals: { status: string; description: string }[]
}

export interface GuideGroup {
  name: string
  description: string
  operations: GuideOperation[]
}

const object = (value: Json | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
const list = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : [])
const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

/** What a reference of the document points to; anything else is itself. */
function resolved(value: Json | undefined, document: JsonObject): JsonObject {
  const own = object(value)
  const { $ref } = own
  if (typeof $ref !== 'string') return own
  const found = $ref
    .slice(2)
    .split('/')
    .reduce<JsonObject>((inner, name) => object(inner[name]), document)
  return resolved(found, document)
}

const nameOf = ($ref: string) => $ref.slice($ref.lastIndexOf('/') + 1)

/** What may stand there, as short as it can be said. */
export function typeOf(value: Json | undefined): string {
  const schema = object(value)
  if (typeof schema.$ref === 'string') return nameOf(schema.$ref)
  if ('const' in schema) return JSON.stringify(schema.const)
  if (schema.enum)
    return list(schema.enum)
      .map((one) => JSON.stringify(one))
      .join(' | ')
  const several = list(schema.anyOf ?? schema.oneOf)
  if (several.length > 0) return [...new Set(several.map(typeOf))].join(' | ')
  if (schema.type === 'array') return `array of ${typeOf(schema.items) || 'anything'}`
  const types = Array.isArray(schema.type) ? schema.type.map(text).join(' | ') : text(schema.type)
  return types || 'anything'
}

function fieldsOf(value: Json | undefined, document: JsonObject): GuideField[] {
  const schema = resolved(value, document)
  const parts = [...list(schema.allOf), ...list(schema.anyOf), ...list(schema.oneOf)]
  if (parts.length > 0) {
    const all = parts.flatMap((part) => fieldsOf(part, document))
    return all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index)
  }
  if (schema.type === 'array') return fieldsOf(schema.items, document)
  const required = list(schema.required)
  return Object.entries(object(schema.properties)).map(([name, described]) => ({
    name,
    type: typeOf(described),
    required: required.includes(name),
    description: text(resolved(described, document).description) || text(object(described).description),
  }))
}

function partOf(content: JsonObject, document: JsonObject): GuidePart {
  const { schema, examples } = object(content['application/json'])
  const [example] = Object.values(object(examples))
  const shown = resolved(example, document).value
  return {
    fields: fieldsOf(schema, document),
    example: shown === undefined ? '' : JSON.stringify(shown, null, 2),
  }
}

function operationOf(path: string, method: string, value: JsonObject, document: JsonObject): GuideOperation {
  const parameters = list(value.parameters).map((one) => resolved(one, document))
  const answers = Object.entries(object(value.responses)).map(([status, one]) => ({
    status,
    answer: resolved(one, document),
  }))
  const done = answers.find(({ status }) => status.startsWith('2'))
  const body = value.requestBody ? partOf(object(object(value.requestBody).content), document) : null
  return {
    ...{ id: text(value.operationId), method: method.toUpperCase(), path, body },
    ...{ summary: text(value.summary), needs: text(value.description) },
    parameters: parameters
      .filter((one) => one.in !== 'header')
      .map((one) => ({
        ...{ name: text(one.name), in: text(one.in), type: typeOf(one.schema) },
        ...{ required: one.required === true, description: text(one.description) },
      })),
    answer: { status: done?.status ?? '', ...partOf(object(done?.answer.content), document) },
    refusals: answers
      .filter(({ status }) => Number(status) >= 400)
      .map(({ status, answer }) => ({ status, description: text(answer.description) })),
  }
}

/** @param document as `describeApi` makes it */
export function guideOf(document: JsonObject): GuideGroup[] {
  const operations = Object.entries(object(document.paths)).flatMap(([path, methods]) =>
    Object.entries(object(methods)).map(([method, value]) => ({
      tag: text(list(object(value).tags)[0]),
      operation: operationOf(path, method, object(value), document),
    })),
  )
  return list(document.tags).map((tag) => {
    const { name, description } = object(tag)
    return {
      ...{ name: text(name), description: text(description) },
      operations: operations.filter(({ tag }) => tag === name).map(({ operation }) => operation),
    }
  })
}
