// Servers that leave and come back, and keys that are changed, while people go on using the product: nobody notices.
import { createCodec } from '@/lib/platform/seal/codec'
import { keysInUse } from '@/lib/platform/seal/keys-in-use'
import { rawDatabase } from '@/lib/platform/seal/raw'
import { rotateKeys } from '@/lib/platform/seal/rotation'
import type { Caller } from '../bench/client'
import { withClient } from '../postgres/databases'
import { pause } from '../processes/identity'
import type { Balancer } from './balancer'
import { ask, PERSON } from './checks'
import type { Node } from './node'
import { atMost, expected, type Outcome, tallied } from './outcomes'
import { startTraffic } from './traffic'

export interface Park {
  nodes: readonly Node[]
  balancer: Balancer
  databaseUrl: string
}

/** Seconds for which nothing happens, so that people meet what is as well as what changes. */
const CALM_MS = 1_500

/** @returns seconds until the balancer sends something to all of them */
async function untilAll({ nodes, balancer }: Park): Promise<number> {
  const began = performance.now()
  while (balancer.inTurn().length < nodes.length) await pause(50)
  return (performance.now() - began) / 1000
}

/** What of the people's requests failed while the work was done. */
async function meanwhile(park: Park, caller: Caller, what: string, work: () => Promise<unknown>) {
  await untilAll(park)
  const before = park.balancer.resent()
  const traffic = startTraffic(park.balancer.address, caller.headers)
  await pause(CALM_MS)
  await work()
  await pause(CALM_MS)
  await traffic.stop()
  const resent = park.balancer.resent() - before
  const longest = (traffic.longest() / 1000).toFixed(1)
  const counts = `${resent} sent to another server, ${traffic.waits()} times told to wait, the longest ${longest} s`
  const said = `${what}: errors among ${traffic.answers()} answers (${counts})`
  if (traffic.errors.length > 0) console.log(`${what}: ${tallied(traffic.errors)}`)
  return expected(said, 0, traffic.errors.length)
}

/** One is asked to leave, one is killed, and both come back. */
export async function leaving(park: Park, caller: Caller): Promise<Outcome[]> {
  const [a, b] = park.nodes as [Node, Node]
  const asked = await meanwhile(park, caller, 'one leaves by SIGTERM and returns', async () => {
    await b.stop()
    await pause(CALM_MS)
    await b.start()
  })
  const killed = await meanwhile(park, caller, 'one is killed by SIGKILL and returns', async () => {
    await a.kill()
    await pause(CALM_MS)
    await a.start()
  })
  return [asked, killed, atMost('seconds until who returned is in turn again', 5, await untilAll(park), ' s')]
}

interface Ring {
  /** As SEAL_KEYS has them. */
  after: string
  active: string
}

const ringOf = (text: string) =>
  new Map(
    text.split(',').map((entry) => {
      const [kid = '', key = ''] = entry.split(':')
      return [kid, Buffer.from(key, 'base64')] as const
    }),
  )

/** First everywhere to open with, then to seal with; then all is sealed anew. One server after the other, as a deployment does it. */
export async function keyChange(park: Park, caller: Caller, { after, active }: Ring): Promise<Outcome[]> {
  const roll = async (change: Record<string, string>) => {
    for (const node of park.nodes) {
      await node.stop()
      await node.start(change)
      await untilAll(park)
    }
  }
  let left: string[] = []
  const codec = createCodec({ active, keys: ringOf(after) })
  const quiet = await meanwhile(
    park,
    caller,
    'a new sealing key: added, made active, all sealed anew',
    async () => {
      await roll({ SEAL_KEYS: after })
      await roll({ SEAL_ACTIVE: active })
      await withClient(park.databaseUrl, async (client) => {
        await rotateKeys({ db: rawDatabase(client), codec, active })
        left = await keysInUse(rawDatabase(client))
      })
    },
  )
  return [quiet, expected('keys in use after it', active, left.join(', '))]
}

/** The wrong order: one seals with a key that the other lacks. @param last the server that gets it */
export async function halfRolled(park: Park, caller: Caller, { after, active }: Ring): Promise<Outcome[]> {
  const [a, last] = park.nodes as [Node, Node]
  await last.stop()
  await last.start({ SEAL_KEYS: after, SEAL_ACTIVE: active })
  const { headers } = caller
  const { id } = (await ask('POST', `${last.address}/api/oracle/users`, headers, PERSON)).json
  const at = (address: string) => ask('GET', `${address}/api/oracle/users/${id}`, headers)
  const lacking = await at(a.address)
  const told = `${lacking.status}, ${lacking.headers.get('retry-after')}`
  while (park.balancer.inTurn().includes(a.address)) await pause(50)
  const through = await Promise.all(Array.from({ length: 10 }, () => at(park.balancer.address)))
  return [
    expected(
      'asked for what another server sealed with a key that is not here yet: status, Retry-After',
      '503, 5',
      told,
    ),
    expected(
      'the same through the balancer, which looks at readiness',
      '200 × 10',
      tallied(through.map(({ status }) => status)),
    ),
  ]
}
