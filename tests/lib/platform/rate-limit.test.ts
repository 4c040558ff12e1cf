import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { Breaker } from '@/lib/platform/rate-limit/breaker'
import { InProcess } from '@/lib/platform/rate-limit/in-process'
import { Limiter } from '@/lib/platform/rate-limit/limiter'
import { LIMITS, rulesOf, WIDE, type Window } from '@/lib/platform/rate-limit/limits'
import { waitOf } from '@/lib/platform/rate-limit/window'

const [calc] = LIMITS.calc
const limiter = (wide = false) => new Limiter({ wide, report: () => {} })
const many = <T>(count: number, work: () => T) => Array.from({ length: count }, work)

describe('a bucket', () => {
  it('gives a burst, then refuses, and tells truly when it gives again', () => {
    const buckets = new InProcess()
    const now = 1_000_000
    const given = many(calc.burst + 1, () => buckets.take(calc, 'a', now))
    expect(given.map(({ allowed }) => allowed)).toEqual([...Array(calc.burst).fill(true), false])
    const { waitMs } = given[calc.burst]!
    expect(buckets.take(calc, 'a', now + waitMs - 1).allowed).toBe(false)
    expect(buckets.take(calc, 'a', now + waitMs).allowed).toBe(true)
  })

  it('is each caller’s own, and never holds more than the burst', () => {
    const buckets = new InProcess()
    const now = 2_000_000
    for (let index = 0; index < calc.burst; index++) buckets.take(calc, 'b', now)
    expect(buckets.take(calc, 'c', now).allowed).toBe(true)
    expect(buckets.take(calc, 'b', now + 3_600_000).remaining).toBe(calc.burst - 1)
  })
})

describe('a window', () => {
  const rule = fc.record({
    kind: fc.constant('window' as const),
    most: fc.integer({ min: 1, max: 40 }),
    ms: fc.constantFrom(1_000, 60_000, 900_000),
  })

  it('names the moment from which a call passes, wherever the calls before it fell', () => {
    const gaps = fc.array(fc.double({ min: 0, max: 0.6, noNaN: true }), { minLength: 1, maxLength: 120 })
    fc.assert(
      fc.property(rule, gaps, fc.integer({ min: 0, max: 10 ** 9 }), (window: Window, steps, start) => {
        const windows = new InProcess()
        let now = start
        let refusals = 0
        for (const step of steps) {
          // Mostly in quick succession, sometimes after a good part of the window.
          now += step > 0.5 ? Math.floor(step * window.ms) : 1
          const { allowed, waitMs } = windows.take(window, 'a', now)
          if (allowed) continue
          refusals++
          if (waitMs > 2) expect(windows.wait(window, 'a', now + waitMs - 2)).toBeGreaterThan(0)
          expect(windows.wait(window, 'a', now + waitMs)).toBe(0)
          // Whole seconds are rounded up: later is as good.
          expect(windows.wait(window, 'a', now + Math.ceil(waitMs / 1000) * 1000)).toBe(0)
        }
        return refusals >= 0
      }),
      { numRuns: 300 },
    )
  })

  it('does not end a wait early where the share of the previous calls is a whole number', () => {
    const counts = { current: 2, previous: 6 }
    const window: Window = { kind: 'window', most: 7, ms: 900_000 }
    // Five of the six count until a sixth of the window has passed.
    expect(waitOf(counts, 106_133, window)).toBe(150_001 - 106_133)
    expect(waitOf(counts, 150_001, window)).toBe(0)
  })

  it('lets no more than its number through from its first call on, and goes on after', () => {
    const [window] = LIMITS['profiles.write']
    const windows = new InProcess()
    const now = 1_700_000_010_000
    const passed = many(200, () => windows.take(window, 'a', now)).filter(({ allowed }) => allowed)
    expect(passed).toHaveLength(window.most)
    expect(windows.take(window, 'a', now + 2 * window.ms).allowed).toBe(true)
  })

  it('forgets those who came least recently when there are too many callers', () => {
    const windows = new InProcess(100)
    const [window] = LIMITS['account.erase']
    for (let index = 0; index < window.most; index++) windows.take(window, 'kept', 1)
    for (let index = 0; index < 10_000; index++) {
      windows.take(window, `caller ${index}`, 2)
      expect(windows.take(window, 'kept', 2).allowed).toBe(false)
    }
    expect(windows.size).toBeLessThanOrEqual(100)
  })
})

describe('a limit', () => {
  it('says its policy and its state, and after a refusal how long to wait', async () => {
    const one = limiter()
    const now = 1_700_000_010_000
    const first = await one.take('account.erase', 'a', now)
    expect(first.headers).toEqual({
      'RateLimit-Policy': '"account.erase";q=5;w=60',
      RateLimit: expect.stringMatching(/^"account\.erase";r=4;t=\d+$/),
    })
    for (let index = 0; index < 4; index++) await one.take('account.erase', 'a', now)
    const refused = await one.take('account.erase', 'a', now)
    expect(refused.allowed).toBe(false)
    expect(refused.headers['Retry-After']).toBe(String(refused.retryAfter))
    expect(refused.headers.RateLimit).toBe(`"account.erase";r=0;t=${refused.retryAfter}`)
    expect((await one.take('account.erase', 'a', now + (refused.retryAfter - 1) * 1000)).allowed).toBe(false)
    expect((await one.take('account.erase', 'a', now + refused.retryAfter * 1000)).allowed).toBe(true)
  })

  it('of two rules holds both, and tells to wait for both', async () => {
    const one = limiter()
    const [minute, day] = LIMITS['readings.create']
    let now = Math.floor(1_700_000_000_000 / day.ms) * day.ms
    let made = 0
    for (; made < day.most; now += 1) {
      const { allowed, retryAfter } = await one.take('readings.create', 'a', now)
      if (allowed) made++
      else now += retryAfter * 1000
    }
    // The last of the day was also the last of its minute.
    expect(made % minute.most).toBe(0)
    const refused = await one.take('readings.create', 'a', now)
    expect(refused.allowed).toBe(false)
    expect(refused.retryAfter).toBeGreaterThan(60)
    expect(refused.headers['RateLimit-Policy']).toBe(
      '"readings.create";q=30;w=60, "readings.create.2";q=300;w=86400',
    )
    expect((await one.take('readings.create', 'a', now + refused.retryAfter * 1000)).allowed).toBe(true)
  })

  it('is wider outside production, except for calculations', () => {
    expect(rulesOf('calc', true)).toEqual(LIMITS.calc)
    expect(rulesOf('reads', true)).toEqual([{ kind: 'window', most: 300 * WIDE, ms: 60_000 }])
    expect(rulesOf('reads', false)).toEqual(LIMITS.reads)
  })
})

describe('a breaker', () => {
  it('asks a dead server once, not at every request, and comes back when it answers', async () => {
    const events: string[] = []
    let alive = false
    let asked = 0
    const ask = async () => {
      asked++
      if (!alive) throw new Error('away')
    }
    const breaker = new Breaker(ask, 50, ({ event }) => events.push(event))
    for (let now = 0; now < 900; now++) expect(await breaker.attempt(now, ask)).toBeNull()
    expect(asked).toBe(1)
    alive = true
    expect(await breaker.attempt(1_000, async () => 'yes')).toBeNull()
    await new Promise(setImmediate)
    expect(await breaker.attempt(1_001, async () => 'yes')).toBe('yes')
    expect(events).toEqual(['limits_in_process', 'limits_shared'])
  })

  it('asks again within a second also after the clock was set back', async () => {
    let pings = 0
    const ping = async () => {
      pings++
    }
    const breaker = new Breaker(ping, 50, () => {})
    const now = 10_000_000
    expect(await breaker.attempt(now, () => Promise.reject(new Error('away')))).toBeNull()
    expect(await breaker.attempt(now + 500, async () => 'asked')).toBeNull()
    expect(pings).toBe(0)
    await breaker.attempt(now - 3_600_000, async () => 'asked')
    expect(pings).toBe(1)
    await expect.poll(() => breaker.attempt(now - 3_600_000, async () => 'asked')).toBe('asked')
  })

  it('waits no longer than its patience', async () => {
    const breaker = new Breaker(
      async () => {},
      30,
      () => {},
    )
    vi.useFakeTimers()
    const answer = breaker.attempt(0, () => new Promise(() => {}))
    let settled = false
    void answer.then(() => {
      settled = true
    })
    await vi.advanceTimersByTimeAsync(29)
    expect(settled).toBe(false)
    // And a turn of the thread, in which what has come in is read.
    await vi.advanceTimersByTimeAsync(3)
    expect(settled).toBe(true)
    expect(await answer).toBeNull()
    vi.useRealTimers()
  })

  it('takes an answer that came in time while the thread was busy', async () => {
    const program = `const { parentPort } = require('node:worker_threads')
      parentPort.once('message', () => parentPort.postMessage('here'))`
    const worker = new Worker(program, { eval: true })
    await once(worker, 'online')
    const breaker = new Breaker(
      async () => {},
      50,
      () => {},
    )
    // Timers come next, before what has come in.
    await new Promise((resolve) => setImmediate(resolve))
    const answer = breaker.attempt(0, async () => {
      const told = once(worker, 'message')
      worker.postMessage('Are you there?')
      return (await told)[0]
    })
    // The patience ends and the answer comes while nothing can be heard.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400)
    expect(await answer).toBe('here')
    await worker.terminate()
  })
})
