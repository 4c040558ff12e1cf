// `npm run bench:flood`: how soon `/api/health` is answered while many browsers do nothing but guess passwords or open the page
// of sign-in. Each guess comes from a network of its own, so that no delay thins the flood.
import { setTimeout as pause } from 'node:timers/promises'
import { buildStandalone, isBuilt } from '../workshop/build/build'
import { generateClient } from '../workshop/database/generate'
import { program } from '../workshop/processes/program'
import { startTestServer, testBuild } from '../workshop/testing/journeys'

const SECONDS = 10
/** A health check that looks this often misses no stall. */
const EVERY_MS = 50

interface Guess {
  cookie: string
  body: string
}

async function firstGuess(address: string): Promise<Guess> {
  const answer = await fetch(`${address}/api/auth/csrf`)
  const { csrfToken } = (await answer.json()) as { csrfToken: string }
  const cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  return { cookie, body: `csrfToken=${csrfToken}&login=somebody&password=not+this+one&json=true` }
}

/** @returns sorted milliseconds of the health checks, and how many requests of the flood were answered */
async function flood(address: string, browsers: number, request: (browser: number) => Promise<Response>) {
  const until = performance.now() + SECONDS * 1000
  const times: number[] = []
  let answered = 0
  const browse = async (browser: number) => {
    while (performance.now() < until) {
      await (await request(browser)).arrayBuffer()
      answered++
    }
  }
  const watch = async () => {
    while (performance.now() < until) {
      const began = performance.now()
      const answer = await fetch(`${address}/api/health`)
      await answer.arrayBuffer()
      if (!answer.ok) throw new Error(`/api/health answered ${answer.status}`)
      times.push(performance.now() - began)
      await pause(EVERY_MS)
    }
  }
  await Promise.all([watch(), ...Array.from({ length: browsers }, (_, browser) => browse(browser))])
  return { times: times.sort((a, b) => a - b), answered }
}

await program(async () => {
  generateClient()
  if (!isBuilt(testBuild)) await buildStandalone(testBuild)
  const { address } = await startTestServer(testBuild, { environment: { TRUSTED_PROXIES: '1' } })
  const guess = await firstGuess(address)
  let networks = 0
  const requests = {
    'guessing at the callback': () =>
      fetch(`${address}/api/auth/callback/credentials`, {
        method: 'POST',
        redirect: 'manual',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-forwarded-for': `10.${(++networks >> 16) & 255}.${(networks >> 8) & 255}.${networks & 255}`,
          origin: address,
          'sec-fetch-site': 'same-origin',
          cookie: guess.cookie,
        },
        body: guess.body,
      }),
    'opening the page of sign-in': () => fetch(`${address}/sign-in`),
  }
  await Promise.all(Object.values(requests).map(async (request) => (await request()).arrayBuffer()))

  const rows = []
  for (const [name, request] of Object.entries(requests))
    for (const browsers of [100, 300]) {
      console.log(`${browsers} browsers ${name} …`)
      const { times, answered } = await flood(address, browsers, request)
      const at = (share: number) =>
        times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(0)
      rows.push(
        `| ${name} | ${browsers} | ${(answered / SECONDS).toFixed(0)} | ${at(0.5)} | ${at(0.95)} | ${at(1)} |`,
      )
    }
  console.log('\n| flood | browsers | answered a second | health: median ms | 95 % | most |')
  console.log('|---|---:|---:|---:|---:|---:|')
  console.log(rows.join('\n'))
  return 0
})
