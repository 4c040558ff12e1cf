// Words that a model writes, followed through the balancer: by one who is sent to the server that asks the model, and by one who is
// sent to another.
import type { Caller } from '../bench/client'
import { pause } from '../processes/identity'
import { ASKED, ask, PERSON } from './checks'
import { expected, type Outcome } from './outcomes'

const LOOK_MS = 20
/** Between the first and the last piece: what comes gathered up comes at once. */
const APART_MS = 300

interface Followed {
  /** Sections that came while the rest was still being written. */
  sections: number
  apartMs: number
  whole: boolean
}

async function follow(address: string, { headers }: Caller, id: string): Promise<Followed> {
  const accept = { accept: 'application/x-ndjson' }
  const answer = await fetch(`${address}/api/oracle/readings/${id}/words`, {
    headers: { ...headers, ...accept },
  })
  const times: number[] = []
  let text = ''
  const decoder = new TextDecoder()
  for await (const piece of answer.body ?? []) {
    const said = decoder.decode(piece as Uint8Array, { stream: true })
    if (said.includes('"type":"section"')) times.push(performance.now())
    text += said
  }
  const last = text.trim().split('\n').at(-1) ?? ''
  return {
    sections: times.length,
    apartMs: (times.at(-1) ?? 0) - (times[0] ?? 0),
    whole: last.includes('"type":"words"') && last.includes('"status":"ok"'),
  }
}

/** @param together address of the balancer, which sends two requests in a row to two servers */
export async function streams(together: string, caller: Caller): Promise<Outcome[]> {
  const { headers, send } = caller
  const user_id = (await send('POST', '/api/oracle/users', PERSON)).id
  const made = ask('POST', `${together}/api/oracle/reading`, headers, { user_id, ...ASKED })
  let id: string | undefined
  for (; id === undefined; await pause(LOOK_MS)) {
    const { json } = await ask<{ id: string }[]>('GET', `${together}/api/oracle/readings?limit=1`, headers)
    id = json[0]?.id
  }
  const both = await Promise.all([follow(together, caller, id), follow(together, caller, id)])
  const { status } = await made
  const pieces = both.filter(({ sections, apartMs }) => sections > 1 && apartMs > APART_MS).length
  const whole = both.filter((one) => one.whole).length
  return [
    expected('words followed through the balancer: in pieces, by whom the writing server answers', 1, pieces),
    expected('the same, whole at last, by each of two servers', '2, 201', `${whole}, ${status}`),
  ]
}
