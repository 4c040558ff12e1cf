// The statements that the product sends while it does something, so that they can be sent again and again as they are: with its
// own texts, names and sealed values, and new ids.
import { randomUUID } from 'node:crypto'
import { Client } from 'pg'

interface Statement {
  name?: string
  text: string
  values: unknown[]
}

const WRITES = /^\s*(WITH|INSERT|UPDATE)\b/
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What `work` writes, in order; its transactions are not part of it. */
export async function recordWrites(work: () => Promise<unknown>): Promise<Statement[]> {
  const recorded: Statement[] = []
  const original = Client.prototype.query
  Client.prototype.query = function (this: Client, ...args: unknown[]) {
    const [first, second] = args
    const sent = typeof first === 'string' ? { text: first, values: second } : (first as Statement)
    if (WRITES.test(sent.text) && Array.isArray(sent.values)) recorded.push(sent as Statement)
    return Reflect.apply(original, this, args)
  } as typeof original
  try {
    await work()
  } finally {
    Client.prototype.query = original
  }
  return recorded.map(({ name, text, values }) => ({ ...(name && { name }), text, values }))
}

/** One more row of the same: every id is a new one, the same wherever it stood for the same. @param kept those of rows that are there */
export function again(statements: Statement[], kept: ReadonlySet<string>): Statement[] {
  const renamed = new Map<string, string>()
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rename)
    if (typeof value !== 'string' || kept.has(value) || !ID.test(value)) return value
    const id = renamed.get(value) ?? grown(value)
    renamed.set(value, id)
    return id
  }
  return statements.map((statement) => ({ ...statement, values: statement.values.map(rename) }))
}

let made = 0
/** Ids of ours grow with time, others are drawn: each stays of its kind. */
function grown(id: string): string {
  if (id[14] !== '7') return randomUUID()
  const at = (Date.now() * 4096 + made++).toString(16).padStart(15, '0')
  return `${at.slice(0, 8)}-${at.slice(8, 12)}-7${at.slice(12)}-8${randomUUID().slice(20)}`
}
