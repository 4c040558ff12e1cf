// People who use the product all the while something happens to its servers: each makes somebody, asks for a reading, and looks at what
// was made. Every request that writes has an Idempotency-Key. Nothing is asked twice, so that whatever fails is counted, but for what
// is told to be under way still.
import { randomUUID } from 'node:crypto'
import { pause } from '../processes/identity'
import { ASKED, askUntilSettled, PERSON } from './checks'

export interface Traffic {
  /** Whatever was not as it should be, in a few words each. */
  errors: string[]
  answers: () => number
  /** How often somebody was told that the request is under way still. */
  waits: () => number
  /** Milliseconds of the longest answer. */
  longest: () => number
  /** Ends it; resolves when nothing is under way any more. */
  stop: () => Promise<void>
}

/** Between two requests of one person: the machine has other things to do too. */
const REST_MS = 20

interface Sent {
  /** Of a refusal. */
  code?: string
  id?: string
  question?: string
  name?: string
}

/** @param headers of the API key with which all of them come */
export function startTraffic(address: string, headers: Record<string, string>, people = 4): Traffic {
  const errors: string[] = []
  let [answers, longest, waits, over] = [0, 0, 0, false]

  async function send(method: string, path: string, body?: object): Promise<Sent> {
    const began = performance.now()
    const again = method === 'POST' && { 'idempotency-key': randomUUID() }
    const asked: Parameters<typeof askUntilSettled> = [
      [method, address + path, { ...headers, ...again }, body],
      () => {
        waits++
      },
    ]
    try {
      const { status, json } = await askUntilSettled<Sent>(...asked)
      answers++
      longest = Math.max(longest, performance.now() - began)
      if (status < 300) return json
      errors.push(`${method} ${path.split('/').slice(0, 4).join('/')}: ${status} ${json.code ?? ''}`)
    } catch (error) {
      const { code, message } = ((error as Error).cause ?? error) as NodeJS.ErrnoException
      errors.push(`${method} ${path.split('/').slice(0, 4).join('/')}: ${code ?? message}`)
    }
    await pause(REST_MS)
    return {}
  }

  async function person(): Promise<void> {
    for (; !over; await pause(REST_MS)) {
      const name = `${PERSON.name} ${randomUUID().slice(0, 8)}`
      const { id } = await send('POST', '/api/oracle/users', { ...PERSON, name })
      if (!id) continue
      const made = await send('POST', '/api/oracle/reading', { user_id: id, ...ASKED })
      if (!made.id) continue
      const seen = await send('GET', `/api/oracle/readings/${made.id}`)
      if (seen.id && (seen.id !== made.id || seen.question !== ASKED.question)) errors.push('another reading')
      const known = await send('GET', `/api/oracle/users/${id}`)
      if (known.id && known.name !== name) errors.push('another name')
    }
  }

  const going = Promise.all(Array.from({ length: people }, person))
  return {
    errors,
    answers: () => answers,
    waits: () => waits,
    longest: () => longest,
    stop: async () => {
      over = true
      await going
    },
  }
}
