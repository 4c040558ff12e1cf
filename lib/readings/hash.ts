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

/** Characters that are hashed at once. A document is one long text of thousands of small ones, and putting that together takes longer than the hash. */
const PIECE = 2000

/** @param take is given JSON without white space, and with the fields of every object in code-point order, piece by piece */
function canonical(whole: unknown, take: (piece: string) => void): void {
  let pending = ''

  function write(value: unknown): void {
    // A number by itself costs JSON.stringify many times what String takes, and a reading is thousands of them.
    if (typeof value === 'number' && Number.isFinite(value)) pending += value
    else if (typeof value !== 'object' || value === null) pending += JSON.stringify(value)
    else {
      if (Array.isArray(value)) writeList(value)
      else writeObject(value)
      if (pending.length < PIECE) return
      take(pending)
      pending = ''
    }
  }

  function writeList(values: readonly unknown[]): void {
    let before = '['
    for (const value of values) {
      pending += before
      write(value)
      before = ','
    }
    pending += before === '[' ? '[]' : ']'
  }

  function writeObject(value: object): void {
    let before = '{'
    for (const [name, begun] of fieldsOf(value)) {
      const inner = (value as Record<string, unknown>)[name]
      if (inner === undefined) continue
      pending += before
      pending += begun
      write(inner)
      before = ','
    }
    pending += before === '{' ? '{}' : '}'
  }

  write(whole)
  take(pending)
}

/** Lower-case hex. */
export function hashOf(value: unknown): string {
  const hash = createHash('sha256')
  canonical(value, (piece) => hash.update(piece))
  return hash.digest('hex')
}
