// The service worker, as the text that the browser gets, and to whom kept pages belong. The text needs no bundler: what differs is a
// table at its head, the rest is read as it stands here.
import { createHash } from 'node:crypto'
import { DEFAULT_LOCALE, LOCALES } from './i18n/locales'
import { address } from './i18n/navigation'
import { RESPONSE_HEADERS } from './response-headers'

/**
 * What is shown without a network is a still picture. No script of it runs: it could only fail, and what it fails at (a chunk, a refresh,
 * words that are still awaited) would leave half a page, or load the same copy again and again.
 */
const STILL_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** A short name of an account that says nothing about it: kept pages are let go when it changes. */
export const whoseOf = (owner: string): string =>
  createHash('sha256').update(`nps-oracle kept pages of ${owner}`).digest('hex').slice(0, 16)

const WORK = String.raw`
const KEPT = 'kept'
// The consent: an entry of the cache itself, so that neither is there without the other.
const WHOSE = '/kept/whose'
const MOST = { pages: 30, files: 60 }
const LOOSE = { ignoreSearch: true, ignoreVary: true }

const isFile = (path) => path.startsWith('/_next/static/') || path === '/icon.svg'
const filesIn = (html) => new Set(html.match(/\/(?:_next\/static\/[^"'\\\s<>()?]+\.\w+|icon\.svg)/g))
const namedIn = (css, base) =>
  [...css.matchAll(/url\(["']?([^"')]+)/g)]
    .map(([, name]) => new URL(name, new URL(base, self.location.origin)).pathname)
    .filter(isFile)

async function take(cache, path, how) {
  const answer = await fetch(path, how)
  if (answer.status !== 200 || answer.redirected) throw new Error('no ' + path)
  const text = /html|css/.test(answer.headers.get('content-type') ?? '') ? await answer.clone().text() : ''
  await cache.put(path, answer)
  return text
}
async function takeFiles(cache, paths) {
  for (const path of paths) {
    if (await cache.match(path, LOOSE)) continue
    const text = await take(cache, path)
    if (path.endsWith('.css')) await takeFiles(cache, namedIn(text, path))
  }
}

const stillOf = (html) =>
  html
    .replace(/<script\b[^>]*>[^]*?<\/script>/g, '')
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
    // What stands there for who has no scripts is what this copy shows.
    .replace(/<\/?noscript\b[^>]*>/g, '')
const answerWith = (still) => new Response(still, { headers: STILL })

async function install() {
  const cache = await caches.open(OFFLINE)
  for (const page of PAGES.values()) {
    // Without cookies: the same for everybody, and in the language of the address.
    const still = stillOf(await take(cache, page, { credentials: 'omit', cache: 'no-store' }))
    await cache.put(page, answerWith(still))
    await takeFiles(cache, filesIn(still))
  }
  await self.skipWaiting()
}
async function activate() {
  for (const name of await caches.keys())
    if (name.startsWith('offline-') && name !== OFFLINE) await caches.delete(name)
  await self.clients.claim()
}

const whose = async () => (await caches.match(WHOSE, { cacheName: KEPT }))?.text()

/** What may be kept at all: the history, and readings. */
function isKept({ pathname, searchParams }) {
  const [, first, ...rest] = pathname.split('/')
  const path = PAGES.has(first) ? '/' + rest.join('/') : pathname
  if (path === '/oracle') return searchParams.has('reading')
  return path === '/history' || /^\/readings\/./.test(path)
}
async function trim(cache, most, counts) {
  const paths = (await cache.keys()).filter(({ url }) => counts(new URL(url).pathname))
  for (const old of paths.slice(0, Math.max(0, paths.length - most))) await cache.delete(old)
}
async function keep(url, answer) {
  if (answer.status !== 200 || answer.redirected) return
  const [html, account] = [await answer.text(), await whose()]
  // Every page names whose it is, so what was made for somebody else is not kept even in the moment of a change.
  if (!account || !html.includes(account)) return
  const still = stillOf(html)
  const [kept, path] = [await caches.open(KEPT), url.pathname + url.search]
  await kept.delete(path, { ignoreVary: true })
  await kept.put(path, answerWith(still))
  await takeFiles(kept, filesIn(still)).catch(() => {})
  await trim(kept, MOST.pages, (name) => !isFile(name) && name !== WHOSE)
  await trim(kept, MOST.files, isFile)
  // Switched off meanwhile: opening the cache has made it anew.
  if (!(await whose())) await caches.delete(KEPT)
}

/** The kept pages as items of a list, the newest first. Titles and addresses are escaped where they come from, but for one sign. */
async function keptItems() {
  if (!(await whose())) return ''
  const kept = await caches.open(KEPT)
  let items = ''
  for (const { url } of await kept.keys()) {
    const { pathname, search } = new URL(url)
    if (isFile(pathname) || pathname === WHOSE) continue
    const title = /<title>([^<]+)<\/title>/.exec(await (await kept.match(url)).text())?.[1] ?? pathname
    const href = (pathname + search).replaceAll('&', '&amp;')
    items = '<li><a href="' + href + '"><bdi>' + title + '</bdi></a></li>' + items
  }
  return items
}
/** The offline page in the language of the address, with what is kept on this device where anything is. */
async function away(path) {
  const page = PAGES.get(path.split('/')[1]) ?? PAGES.get(DEFAULT)
  const found = await caches.match(page, { cacheName: OFFLINE })
  const items = await keptItems()
  if (!found || items === '') return found ?? Response.error()
  const still = (await found.text())
    .replace(/<section\b[^>]*\bkept-pages\b[^>]*>/, (tag) => tag.replace(/ hidden(="")?/, ''))
    .replace(/(?<=<ul\b[^>]*\bkept-list\b[^>]*>)(?=<\/ul>)/, () => items)
  return answerWith(still)
}

async function navigate(event, url) {
  try {
    const answer = await fetch(event.request)
    if (isKept(url) && (await whose())) event.waitUntil(keep(url, answer.clone()))
    return answer
  } catch {
    const copy = (await whose()) && isKept(url) && (await caches.match(url.pathname + url.search, { cacheName: KEPT }))
    return copy || away(url.pathname)
  }
}
/** A page that came without being loaded as a document asks for this by a header; it gets nothing but "done". */
async function keepApart(url) {
  if (isKept(url) && (await whose())) await keep(url, await fetch(url.href, { cache: 'no-store' }))
  return new Response(null, { status: 204 })
}
async function fromCaches(request) {
  for (const cacheName of [OFFLINE, KEPT]) {
    const found = await caches.match(request, { ...LOOSE, cacheName })
    if (found) return found
  }
  return fetch(request)
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.startsWith('/api/')) return
  if (request.mode === 'navigate') event.respondWith(navigate(event, url))
  else if (request.headers.has('x-keep')) event.respondWith(keepApart(url))
  else if (isFile(url.pathname)) event.respondWith(fromCaches(request))
})
`

/** @param version another one with every build, so that the offline page and its files are taken anew */
export function workerText(version: string): string {
  const pages = LOCALES.map((locale) => [locale, address(locale, '/offline')])
  const still = {
    ...RESPONSE_HEADERS,
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': STILL_POLICY,
  }
  const table = [
    `const OFFLINE = ${JSON.stringify(`offline-${version}`)}`,
    `const PAGES = new Map(${JSON.stringify(pages)})`,
    `const DEFAULT = ${JSON.stringify(DEFAULT_LOCALE)}`,
    `const STILL = ${JSON.stringify(still)}`,
  ]
  return `'use strict'\n${table.join('\n')}\n${WORK}`
}
