// `npm run bench:sign-in`: whether the time of a refused sign-in tells if the name exists. Known and unknown names take
// turns, in random order, on a fresh PostgreSQL; Welch's t-test compares the two.
import { randomInt } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { loginIndex } from '@/lib/identity/proof/login'
import { hashPassword } from '@/lib/identity/proof/passwords'
import { signIn } from '@/lib/identity/proof/sign-in'
import { db } from '@/lib/platform/db'
import { newId } from '@/lib/platform/id'
import { Problem } from '@/lib/platform/problem'
import { printTable } from '../../workshop/bench/figures'
import { startTemporaryInstallation } from '../../workshop/testing/installation'

const PAIRS = 600
/** Fewer than make a name wait. */
const TRIES_EACH = 3
/** |t| beyond which side-channel tests speak of a leak (about one in 100 000 by chance). */
const LEAK = 4.5

/** Milliseconds until the refusal. */
async function refusal(login: string, tries: number): Promise<number> {
  const now = Date.now()
  const address = `10.${(tries >> 16) & 255}.${(tries >> 8) & 255}.${tries & 255}`
  const from = { now, requestId: newId(now), address, agent: null }
  const began = performance.now()
  const outcome = await signIn({ login, password: 'not the password' }, from).catch((error) => error)
  if (!(outcome instanceof Problem) || outcome.id !== 'sign_in_failed')
    throw new Error(`Not refused: ${outcome}`)
  return performance.now() - began
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const variance = (values: number[]) => {
  const middle = mean(values)
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1)
}
/** Without the slowest twentieth: those are pauses of the machine. */
const calm = (values: number[]) =>
  [...values].sort((a, b) => a - b).slice(0, Math.floor(values.length * 0.95))

/** Welch (1947): the difference of two means in units of its own standard error, and its degrees of freedom. */
function welch(one: number[], other: number[]): { t: number; freedom: number } {
  const [a, b] = [variance(one) / one.length, variance(other) / other.length]
  const freedom = (a + b) ** 2 / (a ** 2 / (one.length - 1) + b ** 2 / (other.length - 1))
  return { t: (mean(one) - mean(other)) / Math.sqrt(a + b), freedom }
}

export async function timing(): Promise<number> {
  const { environment } = await startTemporaryInstallation({ durable: true })
  Object.assign(process.env, environment, { APP_ENV: 'test', LOG_LEVEL: 'silent' })
  const passwordHash = await hashPassword('the right password')
  const names = Array.from({ length: Math.ceil((PAIRS + 40) / TRIES_EACH) }, (_, n) => `known-${n}`)
  for (const login of names) {
    const id = newId(Date.now())
    const row = { id, kind: 'member', login, loginIndex: loginIndex(login), passwordHash }
    await db().account.create({ data: row, select: { id: true } })
  }
  const times = { known: [] as number[], unknown: [] as number[] }
  let tries = 0
  for (let pair = -40; pair < PAIRS; pair++) {
    const number = Math.floor((pair + 40) / TRIES_EACH)
    const order = randomInt(2) ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)
    for (const kind of order) {
      const ms = await refusal(`${kind}-${number}`, ++tries)
      // The first forty warm the program up.
      if (pair >= 0) times[kind].push(ms)
    }
  }
  await db().$disconnect()
  const [known, unknown] = [calm(times.known), calm(times.unknown)]
  const { t, freedom } = welch(known, unknown)
  const row = (name: string, values: number[]) => [
    ...[name, values.length, mean(values).toFixed(3), Math.sqrt(variance(values)).toFixed(3)],
  ]
  printTable(['name', 'refusals', 'mean ms', 'deviation ms'], [row('known', known), row('unknown', unknown)])
  console.log(
    `\nWelch's t = ${t.toFixed(2)} with ${freedom.toFixed(0)} degrees of freedom (a leak: beyond ±${LEAK})`,
  )
  return Math.abs(t) > LEAK ? 1 : 0
}
