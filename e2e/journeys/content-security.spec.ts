// The browser's side: nothing on any page needs what the policy forbids, and every answer carries the headers that hold
// other sites off.
import http from 'node:http'
import type { Page } from '@playwright/test'
import { faultsOfHeaders, faultsOfPage, PAGES } from '../../scripts/workshop/audit/security/answers'
import { withClient } from '../../scripts/workshop/postgres/databases'
import { expect, test } from '../journey'
import { PERSON, PREFIX, QUESTION } from '../pages/words'

/** A violation becomes a complaint, which fails the journey. */
const reportViolations = (page: Page) =>
  page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`)
    })
  })

test('everything on the page works under the policy', { tag: '@fa' }, async ({
  oracle,
  language,
  page,
  complaints,
}) => {
  await reportViolations(page)
  await page.goto(`${PREFIX[language]}/`)
  await page.getByRole('button', { name: oracle.words.landing.start }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(oracle.words.oracle.heading)
  await oracle.ask({ question: QUESTION[language] })
  await expect(oracle.error).toBeVisible()
  await oracle.addPerson(PERSON[language])
  await oracle.ask({ question: QUESTION[language] })
  await expect(oracle.result).toBeVisible()
  for (const closed of await oracle.result.locator('summary:visible').all()) await closed.click()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect((await page.pdf()).length).toBeGreaterThan(20_000)
  await page.emulateMedia({ media: 'screen' })
  await oracle.openHistory()
  await oracle.historyItems.click()
  await expect(oracle.detail).toBeVisible()
  await oracle.openUserForm()
  for (const closed of await page.locator('.user-form summary:visible').all()) await closed.click()
  await oracle.chooseLanguage(language === 'en' ? 'fa' : 'en')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'fa' : 'en')
  expect(complaints).toEqual([])
})

test('so do the pages that say that something is wrong', { tag: '@en' }, async ({
  oracle,
  language,
  page,
  complaints,
}) => {
  await reportViolations(page)
  await page.goto(`${PREFIX[language]}/nothing/here`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(oracle.words.not_found.heading)
  await page.goto(`${PREFIX[language]}/nothing.php`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(oracle.words.not_found.heading)

  await oracle.begin([PERSON[language]], { question: QUESTION[language] })
  const reading = new URL(page.url()).searchParams.get('reading')
  // A moment that nobody can tell: the page fails where it reads it.
  await withClient(process.env.E2E_DATABASE_URL ?? '', (client) =>
    client.query(`UPDATE oracle_readings SET created_at = 'infinity' WHERE id = $1`, [reading]),
  )
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(oracle.words.error_page.heading)
  await expect(page.getByRole('button', { name: oracle.words.error_page.retry })).toBeVisible()
  const told = complaints.splice(0)
  expect(told.filter((text) => /policy|refused to|violates/i.test(text))).toEqual([])
  expect(told.join('\n')).toContain('404')
})

test('each page has a nonce of its own, and no script or style without it', { tag: '@en' }, async ({
  request,
}) => {
  const nonces: string[] = []
  for (const path of PAGES) {
    const answer = await request.get(path)
    const policy = answer.headers()['content-security-policy'] ?? ''
    expect(faultsOfPage(policy, await answer.text()), path).toEqual([])
    nonces.push(/'nonce-([^']+)'/.exec(policy)?.[1] ?? '')
  }
  expect(new Set(nonces).size).toBe(nonces.length)
})

test('every answer carries the headers, and those of TLS only over TLS', { tag: '@en' }, async ({
  request,
}) => {
  const html = await (await request.get('/oracle')).text()
  const script = /src="(\/_next\/static\/[^"]+)"/.exec(html)?.[1] ?? ''
  const addresses = [
    '/',
    '/fa/oracle',
    '/nothing',
    '/icon.svg',
    '/api/health',
    '/api/oracle/users',
    '/api/nothing',
    script,
  ]
  for (const address of [...addresses, '/_next/nothing', '/%', '/api/%']) {
    const headers = (await request.get(address)).headers()
    expect(faultsOfHeaders(headers), address).toEqual([])
    expect(headers, address).not.toHaveProperty('strict-transport-security')
    const secured = await request.get(address, { headers: { 'x-forwarded-proto': 'https' } })
    expect(secured.headers()['strict-transport-security'], address).toMatch(/^max-age=\d{8}/)
  }
})

test('another site’s page cannot send our forms', { tag: '@fa' }, async ({
  oracle,
  language,
  page,
  baseURL,
}) => {
  await oracle.begin([PERSON[language]])
  const names = () => page.locator('select[name=user_id] option').allTextContents()
  const before = await names()
  await oracle.openUserForm()
  const hidden = await page
    .locator('.user-form')
    .evaluate((form) =>
      [...new FormData(form.closest('form') ?? (form as HTMLFormElement))].map(([k, v]) => [k, String(v)]),
    )
  const multipart = {
    ...Object.fromEntries(hidden),
    name: 'Mallory',
    birthday: '1990-01-01',
    mother_name: 'Eve',
  }
  const elsewhere: Record<string, string>[] = [
    { origin: 'http://evil.test' },
    { origin: 'null' },
    { origin: baseURL ?? '', 'sec-fetch-site': 'cross-site' },
    { origin: 'http://evil.test', 'next-action': '0'.repeat(40) },
  ]
  for (const headers of elsewhere) {
    const answer = await page.request.post(page.url(), { multipart, headers, maxRedirects: 0 })
    expect(answer.status()).toBe(403)
    expect(await answer.text()).not.toContain('Mallory')
  }
  await page.reload()
  expect(await names()).toEqual(before)
})

test('cookies are given to nobody else', { tag: '@en' }, async ({ oracle, language, page }) => {
  await oracle.begin([PERSON[language]])
  const cookies = await page.context().cookies()
  expect(cookies.length).toBeGreaterThan(0)
  for (const { name, sameSite, path, domain } of cookies)
    expect({ name, sameSite, path, domain }).toEqual({
      name,
      sameSite: 'Lax',
      path: '/',
      domain: '127.0.0.1',
    })
  const secrets = cookies.filter(({ name }) => name !== 'NEXT_LOCALE')
  expect(secrets.length).toBeGreaterThan(0)
  for (const { name, httpOnly } of secrets) expect([name, httpOnly]).toEqual([name, true])
  expect(await page.evaluate(() => document.cookie)).not.toContain('session')
})

test('addresses that make no sense are refused, never with a fault of ours', { tag: '@fa' }, async ({
  request,
  baseURL,
}) => {
  const addresses = [
    '/%',
    '/%zz',
    '/fa/%E0%A4%A',
    '/api/%',
    '/api/oracle/users/%ff',
    '/_next/static/%zz',
    '/a%2Fb',
    '/%00',
  ]
  const odd = [
    '/api/oracle/users/%00',
    '/api/oracle/users/%2e%2e%2fkeys',
    '/api//oracle',
    '/api/oracle/users/..%5c',
    '//evil.test',
  ]
  for (const address of [
    ...addresses,
    ...odd,
    '/.env',
    '/.git/config',
    `/${'a'.repeat(6000)}`,
    '/oracle?profile=%E0%A4%A',
  ]) {
    const answer = await request.get(`${baseURL}${address}`, { maxRedirects: 0 })
    expect(answer.status(), address).toBeLessThan(500)
    expect(await answer.text(), address).not.toMatch(/node_modules|at [A-Z]\w+ \(|\/chunks\/\[root/)
    const { location } = answer.headers()
    if (location) expect(new URL(location, 'http://here.test').host, address).toBe('here.test')
  }
})

test('headers that make no sense are refused, never with a fault of ours', { tag: '@en' }, async ({
  baseURL,
}) => {
  const status = (headers: Record<string, string | string[]>) =>
    new Promise<number>((resolve, reject) => {
      const request = http.request(`${baseURL}/api/oracle/users`, { headers }, (answer) => {
        answer.resume()
        resolve(answer.statusCode ?? 0)
      })
      request.on('error', reject).end()
    })
  const right = `Bearer ${process.env.E2E_API_KEY}`
  expect(await status({ authorization: right })).toBe(200)
  expect(await status({ authorization: `Bearer ${'a'.repeat(8000)}` })).toBe(401)
  expect(await status({ 'x-huge': 'a'.repeat(30_000) })).toBe(431)
  expect(await status({ authorization: ['Bearer wrong', right] })).toBe(401)
  expect(await status({ authorization: `${right}, ${right}` })).toBe(401)
  expect(
    await status({ authorization: right, 'x-forwarded-for': '\u00ff,,,', 'x-request-id': '\u00ff' }),
  ).toBe(200)
  expect(
    await status({ authorization: right, 'x-forwarded-proto': 'ftp', 'x-forwarded-host': 'a b\\' }),
  ).toBeLessThan(500)
  expect(await status({ authorization: right, 'content-security-policy': "script-src 'nonce-x'" })).toBe(200)
  expect(await status({ cookie: `nps_session=${'%'.repeat(3000)}; =; ;;=` })).toBe(401)
})

test('a page takes no body that is too long or does not say how long it is', { tag: '@en' }, async ({
  baseURL,
}) => {
  const send = (headers: Record<string, string>, body: Buffer) =>
    new Promise<number | undefined>((resolve, reject) => {
      const own = { origin: baseURL ?? '', 'sec-fetch-site': 'same-origin', 'next-action': '0'.repeat(40) }
      const request = http.request(`${baseURL}/sign-in`, { method: 'POST', headers: { ...own, ...headers } })
      request.on('response', (response) => resolve(response.resume().statusCode))
      request.on('error', reject)
      request.end(body)
    })
  const long = Buffer.alloc(200_000)
  expect(await send({ 'content-length': String(long.length) }, long)).toBe(413)
  expect(await send({ 'transfer-encoding': 'chunked' }, long)).toBe(411)
  expect(await send({ 'transfer-encoding': 'chunked' }, Buffer.from('[]'))).toBe(411)
})
