// The fingerprint of a reading: SHA-256 of its canonical JSON, so that the same inputs and results always have the
// same one, whatever order their fields were written in.
import { createHash } from 'node:crypto'

/** A field's name, and how it begins in JSON. */
type Field = [name: string, begun: string]
/** Objects whose fields begin alike; those that have no more have the fields in code-point order. */
interface Shape {
  next: Map<string, Shape>
  ordered: Field[] | null
}

const newShape = (): Shape => ({ next: new Map(), ordered: null })
/** A document is hundreds of objects of few shapes, and sorting each would be a third of the work. */
let shapes = newShape()
let known = 0
/** Documents of today have a few hundred. */
const MOST = 10_000

function fieldsOf(value: object): Field[] {
  const names = Object.keys(value)
  let shape = shapes
  for (const name of names) {
    let next = shape.next.get(name)
    if (!next) {
      next = newShape()
      shape.next.set(name, next)
      known++
    }
    shape = next
  }
  const ordered = shape.ordered ?? names.sort().map((name): Field => [name, `${JSON.stringify(name)}:`])
  shape.ordered = ordered
  if (known > MOST) {
    shapes = newShape()
    known = 0
  }
  return ordered
}

/** JSON without white space, and with the fields of every object in code-point order. */
function canonical(value: unknown): string {
  // A number by itself costs JSON.stringify many times what String takes, and a reading is thousands of them.
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) {
    let text = '['
    for (const item of value) text += text === '[' ? canonical(item) : `,${canonical(item)}`
    return `${text}]`
  }
  let text = '{'
  for (const [name, begun] of fieldsOf(value)) {
    const inner = (value as Record<string, unknown>)[name]
    if (inner === undefined) continue
    text += (text === '{' ? begun : `,${begun}`) + canonical(inner)
  }
  return `${text}}`
}

/** Lower-case hex. */
export const hashOf = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex')
