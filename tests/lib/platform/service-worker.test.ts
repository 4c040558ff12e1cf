// The service worker's text, run with caches and a network of its own: what it keeps, what it never keeps, and what it shows without
// a network.
import vm from 'node:vm'
import { beforeEach, describe, expect, it } from 'vitest'
import { GET } from '@/app/sw.js/route'
import { settle } from '@/components/shell/kept'
import { whoseOf, workerText } from '@/lib/platform/service-worker'

const ORIGIN = 'https://oracle.test'
const ADA = whoseOf('ada')

/** A cache by address, in the order of putting. */
class Cache {
  held = new Map<string, Response>()
  of = (given: string | { url: string }, loose = false) => {
    const { pathname, search } = new URL(typeof given === 'string' ? given : given.url, ORIGIN)
    return loose ? pathname : pathname + search
  }
  match = async (given: string | { url: string }, { ignoreSearch = false } = {}) =>
    [...this.held].find(([path]) => this.of(path, ignoreSearch) === this.of(given, ignoreSearch))?.[1].clone()
  put = async (given: string, answer: Response) => void this.held.set(this.of(given), answer)
  delete = async (given: string | { url: string }) => this.held.delete(this.of(given))
  keys = async () => [...this.held.keys()].map((path) => ({ url: ORIGIN + path }))
}
class Caches {
  named = new Map<string, Cache>()
  open = async (name: string) => {
    const cache = this.named.get(name) ?? new Cache()
    this.named.set(name, cache)
    return cache
  }
  keys = async () => [...this.named.keys()]
  delete = async (name: string) => this.named.delete(name)
  match = async (given: string | { url: string }, { cacheName = '', ...how }) =>
    this.named.get(cacheName)?.match(given, how)
}

let caches: Caches
let pages: Map<string, () => Response>
let asked: string[]
let online: boolean
let listeners: Record<string, (event: object) => void>

const html = (body: string, init: ResponseInit = {}) =>
  new Response(
    `<html><head><title>T</title><link rel="stylesheet" href="/_next/static/a.css"/></head>${body}</html>`,
    {
      ...init,
      headers: { 'content-type': 'text/html; charset=utf-8', ...init.headers },
    },
  )
const script = `<script nonce="n">self.__next_f.push(["/_next/static/chunks/a.js"])</script>`
const readingOf = (whose: string) => () =>
  html(
    `<span data-whose="${whose}"></span><p>What was read</p><noscript><p>Without scripts</p></noscript>${script}<script src="/_next/static/b.js"></script>`,
  )

async function run(version = 'one') {
  listeners = {}
  const self = {
    location: { origin: ORIGIN },
    skipWaiting: async () => {},
    clients: { claim: async () => {} },
    addEventListener: (name: string, listen: (event: object) => void) => {
      listeners[name] = listen
    },
  }
  const fetch = async (given: string | { url: string }) => {
    const { pathname, search } = new URL(typeof given === 'string' ? given : given.url, ORIGIN)
    asked.push(pathname + search)
    if (!online) throw new TypeError('no network')
    return pages.get(pathname + search)?.() ?? new Response('', { status: 404 })
  }
  vm.runInNewContext(workerText(version), { self, caches, fetch, Response, URL })
  for (const name of ['install', 'activate']) await tell(name)
}
async function tell(name: string, event: object = {}): Promise<Response | undefined> {
  const work: Promise<unknown>[] = []
  let answer: Promise<Response> | undefined
  listeners[name]?.({
    ...event,
    waitUntil: (promise: Promise<unknown>) => work.push(promise),
    respondWith: (promise: Promise<Response>) => {
      answer = promise
    },
  })
  const told = await answer
  await Promise.all(work)
  return told
}
const request = (path: string, more: { method?: string; mode?: string; headers?: HeadersInit } = {}) => ({
  request: {
    url: new URL(path, ORIGIN).href,
    method: 'GET',
    mode: 'cors',
    ...more,
    headers: new Headers(more.headers),
  },
})
const open = (path: string, method = 'GET') => tell('fetch', request(path, { mode: 'navigate', method }))
const consent = async (whose = ADA) => (await caches.open('kept')).put('/kept/whose', new Response(whose))
const kept = () => [...(caches.named.get('kept')?.held.keys() ?? [])]

beforeEach(async () => {
  caches = new Caches()
  asked = []
  online = true
  pages = new Map([
    [
      '/offline',
      () =>
        html(
          `Away <section hidden="" class="kept-pages"><ul class="kept-list a"></ul></section>${script}<link rel="icon" href="/icon.svg?icon.1.svg"/>`,
        ),
    ],
    ['/fa/offline', () => html(`قطع ${script}`)],
    [
      '/_next/static/a.css',
      () => new Response('a{src:url(./m/f.woff2)}', { headers: { 'content-type': 'text/css' } }),
    ],
    ['/_next/static/m/f.woff2', () => new Response('font')],
    ['/_next/static/chunks/a.js', () => new Response('code')],
    ['/icon.svg', () => new Response('icon')],
    ...['/history', '/fa/history', '/oracle?reading=1', '/readings/1', '/settings', '/oracle'].map(
      (path) => [path, readingOf(ADA)] as const,
    ),
  ])
  await run()
})

describe('without a network', () => {
  it.each([
    ['/oracle', 'Away'],
    ['/en/settings', 'Away'],
    ['/constructor', 'Away'],
    ['/fa', 'قطع'],
    ['/fa/oracle?profile=1', 'قطع'],
    ['/fare', 'Away'],
  ])('%s shows the offline page of its language', async (path, text) => {
    online = false
    expect(await (await open(path))?.text()).toContain(text)
  })

  it('that page has the styles, fonts and icon that it names, and no scripts', async () => {
    online = false
    for (const path of ['/_next/static/a.css', '/_next/static/m/f.woff2', '/icon.svg?icon.1.svg'])
      expect((await tell('fetch', request(path)))?.status, path).toBe(200)
    expect(asked).not.toContain('/_next/static/chunks/a.js')
    const page = await open('/oracle')
    expect(await page?.text()).not.toMatch(/<script/)
    expect(page?.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self'/)
  })

  it('nothing is kept of anybody who did not ask', async () => {
    for (const path of ['/history', '/oracle?reading=1', '/readings/1']) await open(path)
    expect([...caches.named.keys()]).toEqual(['offline-one'])
    const held = [...(caches.named.get('offline-one')?.held.keys() ?? [])]
    expect(held.filter((path) => !/^\/(fa\/)?offline$|^\/_next\/static\/|^\/icon\.svg$/.test(path))).toEqual(
      [],
    )
    online = false
    expect(await (await open('/history'))?.text()).toContain('Away')
  })
})

describe('what the worker leaves to the browser', () => {
  it.each([
    ['/oracle', { method: 'POST', mode: 'navigate' }],
    ['/api/account/export?format=json', { mode: 'navigate' }],
    ['/api/oracle/readings', {}],
    ['/history?_rsc=1', { headers: { rsc: '1' } }],
    ['https://elsewhere.test/_next/static/a.css', {}],
  ])('%s %j', async (path, more) => expect(await tell('fetch', request(path, more))).toBeUndefined())

  it('an offline page that cannot be had whole is none: the next visit tries again', async () => {
    pages.delete('/_next/static/m/f.woff2')
    caches = new Caches()
    await expect(run('two')).rejects.toThrow('no /_next/static/m/f.woff2')
  })
})

describe('who asked for it', () => {
  beforeEach(() => consent())

  it('finds again what was read, and only that', async () => {
    for (const path of [
      '/history',
      '/fa/history',
      '/oracle?reading=1',
      '/readings/1',
      '/settings',
      '/oracle',
    ])
      await open(path)
    expect(kept().filter((path) => !path.startsWith('/_next/'))).toEqual([
      '/kept/whose',
      '/history',
      '/fa/history',
      '/oracle?reading=1',
      '/readings/1',
    ])
    online = false
    for (const path of ['/oracle?reading=1', '/fa/history'])
      expect(await (await open(path))?.text()).toContain('What was read')
    for (const path of ['/settings', '/oracle?reading=2', '/kept/whose'])
      expect(await (await open(path))?.text(), path).toContain('Away')
  })

  it('finds it listed on the offline page, the newest first, and nothing where nothing is kept', async () => {
    pages.set('/history?a=1&b=$&', () => html(`<title>Old &amp; <b>${ADA}`))
    online = false
    expect(await (await open('/oracle'))?.text()).toContain(
      '<section hidden="" class="kept-pages"><ul class="kept-list a"></ul>',
    )
    online = true
    for (const path of ['/readings/1', '/history?a=1&b=$&']) await open(path)
    online = false
    expect(await (await open('/oracle'))?.text()).toContain(
      '<section class="kept-pages"><ul class="kept-list a">' +
        '<li><a href="/history?a=1&amp;b=$&amp;"><bdi>T</bdi></a></li>' +
        '<li><a href="/readings/1"><bdi>T</bdi></a></li></ul></section>',
    )
    await caches.delete('kept')
    expect(await (await open('/oracle'))?.text()).toContain('<section hidden="" class="kept-pages">')
  })

  it('finds it without scripts, under a policy that allows none', async () => {
    await open('/readings/1')
    online = false
    const copy = await open('/readings/1')
    const text = await copy?.text()
    expect(text).not.toMatch(/<(no)?script|\.js/)
    expect(text).toContain('<p>Without scripts</p>')
    const policy = copy?.headers.get('content-security-policy')
    expect(policy).toMatch(/^default-src 'none';.*frame-ancestors 'none'$/)
    expect(policy).not.toMatch(/script-src/)
  })

  it('has a page kept that came without a document', async () => {
    const ask = (path: string) => tell('fetch', request(path, { headers: { 'x-keep': '1' } }))
    asked = []
    for (const path of ['/readings/1', '/settings']) expect((await ask(path))?.status).toBe(204)
    expect(asked.filter((path) => !path.startsWith('/_next/'))).toEqual(['/readings/1'])
    expect(kept()).toContain('/readings/1')
  })

  it('keeps nothing that was made for somebody else, failed, or led elsewhere', async () => {
    pages.set('/readings/2', readingOf(whoseOf('grace')))
    pages.set('/readings/3', () => html(ADA, { status: 500 }))
    const moved = readingOf(ADA)()
    Object.defineProperties(moved, { redirected: { value: true }, clone: { value: () => moved } })
    pages.set('/readings/4', () => moved)
    for (const id of [2, 3, 4]) expect(await open(`/readings/${id}`)).toBeDefined()
    expect(kept()).toEqual(['/kept/whose'])
  })

  it('has thirty pages at most, the oldest out, and one read again is new', async () => {
    for (let id = 0; id < 31; id++) pages.set(`/readings/${id}`, readingOf(ADA))
    for (let id = 0; id < 30; id++) await open(`/readings/${id}`)
    await open('/readings/0')
    await open('/readings/30')
    const held = kept().filter((path) => path.startsWith('/readings/'))
    expect([held.length, held[0], held.at(-1)]).toEqual([30, '/readings/2', '/readings/30'])
  })

  it('switching off while a page is on its way leaves nothing', async () => {
    pages.set('/readings/5', () => {
      void caches.delete('kept')
      return readingOf(ADA)()
    })
    await open('/readings/5')
    expect(caches.named.has('kept')).toBe(false)
  })

  it('keeps it through a new build, of which the old files go', async () => {
    await open('/readings/1')
    await run('two')
    expect([...caches.named.keys()].sort()).toEqual(['kept', 'offline-two'])
    online = false
    expect(await (await open('/readings/1'))?.text()).toContain('What was read')
  })

  it('and a page that somebody else looks at, or nobody, lets all of it go', async () => {
    Object.assign(globalThis, { caches })
    expect(await settle(ADA)).toBe(true)
    for (const whose of ['', whoseOf('grace')]) {
      await consent()
      expect(await settle(whose)).toBe(false)
      expect(caches.named.has('kept')).toBe(false)
    }
    Reflect.deleteProperty(globalThis, 'caches')
  })
})

it('says whose pages they are without saying who that is', () => {
  expect(ADA).toMatch(/^[0-9a-f]{16}$/)
  expect(whoseOf('ada')).toBe(ADA)
  expect(whoseOf('ada ')).not.toBe(ADA)
})

it('is answered as a script for the whole site that is asked for anew each time', async () => {
  const answer = GET()
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'service-worker-allowed': '/',
    'cache-control': 'no-cache',
  })
  const text = await answer.text()
  expect(() => new vm.Script(text)).not.toThrow()
  expect(text).toMatch(/const OFFLINE = "offline-[0-9a-f]{8}"/)
})
