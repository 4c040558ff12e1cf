// `npm run soak -- --nodes 2`: several servers of one build on one PostgreSQL and one Redis behind a balancer, and whether people who use
// them notice that they are several. `--minutes N` goes on with servers that leave and come back; `--pgbouncer` puts one before the database,
// `--balancer haproxy` HAProxy before the servers.
import { parseArgs } from 'node:util'
import { startRedis } from '@/tests/support/redis'
import { anotherCaller } from '../workshop/bench/client'
import { printCircumstances } from '../workshop/bench/figures'
import { startStandIn } from '../workshop/bench/stand-in'
import { buildIfChanged } from '../workshop/build/build'
import { type Balancer, startBalancer } from '../workshop/nodes/balancer'
import { freshness, limits, onceOnly, sessions } from '../workshop/nodes/checks'
import { halfRolled, keyChange, leaving, type Park } from '../workshop/nodes/comings'
import { findHaproxy, startHaproxy } from '../workshop/nodes/haproxy'
import { BUILD, type Node, newNode } from '../workshop/nodes/node'
import { leftOut, type Outcome, report } from '../workshop/nodes/outcomes'
import { findPgBouncer, startPgBouncer } from '../workshop/nodes/pgbouncer'
import { streams } from '../workshop/nodes/streams'
import { pause } from '../workshop/processes/identity'
import { atEnd } from '../workshop/processes/program'
import { step } from '../workshop/start/steps'
import { freshKeys, startTemporaryInstallation } from '../workshop/testing/installation'

const MOST_NODES = 4

interface Wishes {
  nodes: number
  minutes: number
  pgbouncer: boolean
  haproxy: boolean
}

/** @throws Error that says what may be asked for */
export function wishesIn(args: string[]): Wishes {
  const options = {
    nodes: { type: 'string', default: '2' },
    minutes: { type: 'string', default: '0' },
    pgbouncer: { type: 'boolean', default: false },
    balancer: { type: 'string', default: 'own' },
  } as const
  const { values } = parseArgs({ args, options })
  const [nodes, minutes] = [Number(values.nodes), Number(values.minutes)]
  if (!Number.isInteger(nodes) || nodes < 2 || nodes > MOST_NODES)
    throw new Error(`--nodes is 2 to ${MOST_NODES}.`)
  if (!(minutes >= 0 && minutes <= 600)) throw new Error('--minutes is 0 to 600.')
  if (!['own', 'haproxy'].includes(values.balancer)) throw new Error('--balancer is own or haproxy.')
  return { nodes, minutes, pgbouncer: values.pgbouncer, haproxy: values.balancer === 'haproxy' }
}

/** A second key beside those that are there. */
const withKey = (keys: string, kid: string) => {
  const [, key = ''] = freshKeys().SEAL_KEYS.split(':')
  return `${keys},${kid}:${key}`
}

async function startPark(wishes: Wishes, url: string, databaseUrl: string, own: Record<string, string>) {
  const redis = await startRedis()
  atEnd(redis.stop)
  const environment = {
    ...process.env,
    // Only why a request failed.
    ...{
      NODE_ENV: 'production',
      APP_ENV: 'local',
      LOG_LEVEL: 'error',
      LIMITS: 'strict',
      TRUSTED_PROXIES: '1',
    },
    ...{ ...own, ...(await startStandIn()), DATABASE_URL: url, REDIS_URL: redis.url },
    AI_DAILY_BUDGET_USD: '1000',
    // As the document wants it of who is behind HAProxy.
    ...(wishes.haproxy && { DRAIN_SECONDS: '5' }),
  }
  const nodes: Node[] = []
  for (let count = 1; count <= wishes.nodes; count++)
    nodes.push(await newNode(`server ${count}`, environment))
  const [addresses, haproxy] = [nodes.map(({ address }) => address), findHaproxy()]
  const balancer: Balancer = await (wishes.haproxy && haproxy
    ? startHaproxy(haproxy, addresses)
    : startBalancer(addresses))
  atEnd(balancer.stop)
  const park: Park = { nodes, balancer, databaseUrl }
  return { park, redis }
}

export async function soak(args: string[]): Promise<number> {
  const wishes = wishesIn(args)
  const pooler = findPgBouncer()
  if (wishes.pgbouncer && !pooler)
    throw new Error('There is no pgbouncer here (Debian: apt-get install pgbouncer).')
  if (wishes.haproxy && !findHaproxy())
    throw new Error('There is no haproxy here (Debian: apt-get install haproxy).')
  await buildIfChanged(BUILD)
  const { databaseUrl, environment: own } = await startTemporaryInstallation({ durable: true })
  // For what is written beside the servers, with their keys.
  Object.assign(process.env, own, { APP_ENV: 'test', LOG_LEVEL: 'silent' })
  const url = wishes.pgbouncer && pooler ? await startPgBouncer(pooler, databaseUrl) : databaseUrl
  const { park, redis } = await startPark(wishes, url, databaseUrl, own)
  const [a, b] = park.nodes as [Node, Node]
  const several = { a: a.address, b: b.address, together: park.balancer.address, databaseUrl }
  const someone = () => anotherCaller({ address: several.together, databaseUrl })
  const all: Outcome[] = []
  const look = async (title: string, work: () => Promise<Outcome | Outcome[]>) => {
    const found = [await step(title, work)].flat()
    all.push(...found)
  }

  await step('Starting the servers', () => Promise.all(park.nodes.map((node) => node.start())))
  while (park.balancer.inTurn().length < wishes.nodes) await pause(50)
  const first = await someone()
  await look('Limits', () => limits(several, first, 'right after both began'))
  await look('Limits again', async () => limits(several, await someone(), 'later'))
  await look('Sessions and keys', async () => sessions(several, await someone()))
  await step('Starting them with wide limits', async () => {
    for (const node of park.nodes) await node.stop()
    await Promise.all(park.nodes.map((node) => node.start({ LIMITS: 'wide' })))
    while (park.balancer.inTurn().length < wishes.nodes) await pause(50)
  })
  await look('The same request at once', async () => onceOnly(several, await someone()))
  await look('Changes', async () => freshness(several, await someone()))
  await look('Streams', async () => streams(several.together, await someone()))
  await look('Leaving and returning', async () => leaving(park, await someone()))
  for (const end = performance.now() + wishes.minutes * 60_000; performance.now() < end; )
    await look('Leaving and returning', async () => leaving(park, await someone()))
  const second = withKey(own.SEAL_KEYS ?? '', 'k2')
  await look('A new key', async () => keyChange(park, await someone(), { after: second, active: 'k2' }))
  const third = withKey(second, 'k3')
  await look('A key in the wrong order', async () =>
    halfRolled(park, await someone(), { after: third, active: 'k3' }),
  )
  if (!wishes.pgbouncer) all.push(leftOut('the same through PgBouncer', 'asked for with --pgbouncer'))

  printCircumstances(
    `${wishes.nodes} servers, one PostgreSQL, one Redis ${(await redis.client.info('server')).match(/redis_version:(\S+)/)?.[1] ?? ''}`,
    wishes.pgbouncer ? 'through PgBouncer by transaction' : 'directly',
    wishes.haproxy ? 'behind HAProxy' : 'behind a balancer of its own',
  )
  return report(all)
}
