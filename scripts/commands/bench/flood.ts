// `npm run bench:flood`: how soon `/api/health` is answered while many browsers do nothing but guess passwords or open the page
// of sign-in. Each guess comes from a network of its own, so that no delay thins the flood.
import http from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { startMeasured } from '../../workshop/bench/client'
import { percentile, printCircumstances, printTable } from '../../workshop/bench/figures'
import { flood as pour, type Request } from '../../workshop/bench/load'

const SECONDS = 10
/** A health check that looks this often misses no stall. */
const EVERY_MS = 50

export async function flood(): Promise<number> {
  const { address } = await startMeasured({ environment: { TRUSTED_PROXIES: '1' } })
  const requests: Record<string, Request> = {
    'guessing at the callback': await guessing(address),
    'opening the page of sign-in': { url: `${address}/sign-in` },
  }
  for (const request of Object.values(requests)) await pour(request, 1, 1)

  const rows = []
  for (const [name, request] of Object.entries(requests))
    for (const browsers of [100, 300]) {
      console.log(`${browsers} browsers ${name} …`)
      const over = new AbortController()
      const [{ rate, refused }, times] = await Promise.all([
        pour(request, SECONDS, browsers).finally(() => over.abort()),
        watch(address, over.signal),
      ])
      const figures = [0.5, 0.95, 1].map((share) => percentile(times, share).toFixed(0))
      rows.push([name, browsers, rate.toFixed(0), (refused / SECONDS).toFixed(0), ...figures])
    }
  printCircumstances(`${SECONDS} s each`)
  const told = ['answered a second', 'of them refused', 'health: median ms', '95 %', 'most']
  printTable(['flood', 'browsers', ...told], rows)
  return 0
}

/** A guess as the page of sign-in sends it, with its token against forgery. */
async function guessing(address: string): Promise<Request> {
  const answer = await fetch(`${address}/api/auth/csrf`)
  const { csrfToken } = (await answer.json()) as { csrfToken: string }
  const cookies = answer.headers.getSetCookie().map((each) => each.split(';')[0])
  let networks = 0
  return {
    url: `${address}/api/auth/callback/credentials`,
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: address,
      'sec-fetch-site': 'same-origin',
      cookie: cookies.join('; '),
    },
    fresh: () => ({
      'x-forwarded-for': `10.${(++networks >> 16) & 255}.${(networks >> 8) & 255}.${networks & 255}`,
    }),
    body: `csrfToken=${csrfToken}&login=somebody&password=not+this+one&json=true`,
  }
}

/** @returns milliseconds of the health checks until the signal, each from a connection of its own, as a checker's is */
async function watch(address: string, signal: AbortSignal): Promise<number[]> {
  const times: number[] = []
  for (; !signal.aborted; await pause(EVERY_MS)) {
    const began = performance.now()
    const status = await statusOf(`${address}/api/health`)
    if (status !== 200) throw new Error(`/api/health answered ${status}`)
    times.push(performance.now() - began)
  }
  return times
}

const statusOf = (url: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const asked = http.get(url, { agent: false }, (answer) =>
      answer.resume().once('end', () => resolve(answer.statusCode)),
    )
    asked.once('error', reject)
  })
