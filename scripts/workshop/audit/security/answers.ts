// What every answer says to a browser: the headers, the policy of a page, and who else may read it. The journeys hold the same.
import { randomBytes } from 'node:crypto'
import type { Answer, Ask } from '../client'
import { type Audited, type Check, headerOf, unless } from './check'

/** What every answer holds, page or not. */
const HEADERS: Record<string, RegExp> = {
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^(same-origin|no-referrer)$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\)/,
  'content-security-policy': /object-src 'none'; base-uri 'none'; frame-ancestors 'none'/,
}
/** What tells of the inside, or opens what should be closed. */
const ABSENT = ['x-powered-by', 'access-control-allow-credentials', 'x-aspnet-version']

type Headers = Record<string, string | string[] | undefined>

/** @returns what an answer's headers lack, or have too much */
export function faultsOfHeaders(headers: Headers): string[] {
  const lacking = Object.entries(HEADERS).filter(([name, value]) => !value.test(String(headers[name] ?? '')))
  return [
    ...lacking.map(([name]) => `${name} is ${headers[name] === undefined ? 'absent' : `"${headers[name]}"`}`),
    ...ABSENT.filter((name) => headers[name] !== undefined).map((name) => `${name} is there`),
  ]
}

/** @returns what is wrong with the policy of a page, and with what the page has that the policy would not run */
export function faultsOfPage(policy: string, html: string): string[] {
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
  const tags = html.match(/<(?:script|style)\b[^>]*>/g) ?? []
  return [
    ...(/unsafe-|data:|\*/.test(policy) ? ['the policy has a hole (unsafe-, data: or *)'] : []),
    ...(/script-src [^;]*'nonce-/.test(policy) ? [] : ['scripts need no nonce']),
    ...(/default-src '(none|self)'/.test(policy)
      ? []
      : ['nothing is said of what is not named (default-src)']),
    ...(/connect-src 'self'(;|$)/.test(policy)
      ? []
      : ['scripts may talk to others than this server (connect-src)']),
    ...(tags.length > 0 ? [] : ['it has neither script nor style to hold the policy against']),
    ...tags
      .filter((tag) => nonce === '' || !tag.includes(`nonce="${nonce}"`))
      .map((tag) => `without the nonce: ${tag}`),
    ...(html.match(/<[a-z][^>]*\s(?:style|on[a-z]+)="/gi) ?? []).map(
      (tag) => `a style or script in a tag: ${tag}`,
    ),
  ]
}

export const PAGES = ['/', '/oracle', '/nothing/here', '/nothing.php', '/fa/oracle', '/fa/nothing/here']
const ADDRESSES = [
  ...['/', '/fa/oracle', '/nothing', '/icon.svg', '/api/health', '/api/oracle/users', '/api/nothing'],
  ...['/_next/nothing', '/%', '/api/%'],
]

const named = (path: string, faults: string[]) => faults.map((fault) => `${path}: ${fault}`)

async function ofEvery(ask: Ask, paths: string[], faults: (answer: Answer) => string[]): Promise<string[]> {
  const wrong: string[] = []
  for (const path of paths) wrong.push(...named(path, faults(await ask({ path }))))
  return wrong
}

async function pagesHold(ask: Ask): Promise<string[]> {
  const nonces = new Set<string>()
  const wrong = await ofEvery(ask, PAGES, (answer) => {
    const policy = headerOf(answer, 'content-security-policy')
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? '')
    return faultsOfPage(policy, answer.text)
  })
  return nonces.size < PAGES.length ? [...wrong, 'pages share their nonces'] : wrong
}

/** Another site's page asks: whose name it says, and whether it is told that it may read. */
async function othersRead({ ask, allowedOrigin }: Audited): Promise<string[]> {
  const lookalikes = allowedOrigin
    ? [`${allowedOrigin}.evil.test`, allowedOrigin.replace('://', '://evil-')]
    : []
  const foreign = ['https://evil.test', 'null', 'http://localhost', ...lookalikes]
  const wrong: string[] = []
  for (const origin of foreign)
    for (const method of ['GET', 'OPTIONS']) {
      const headers = { origin, 'access-control-request-method': 'POST' }
      const told = headerOf(
        await ask({ method, path: '/api/oracle/users', headers }),
        'access-control-allow-origin',
      )
      if (told !== '') wrong.push(`${method} from ${origin}: may be read by ${told}`)
    }
  return wrong
}

async function allowedReads({ ask, allowedOrigin = '' }: Audited): Promise<string[]> {
  const headers = { origin: allowedOrigin, 'access-control-request-method': 'POST' }
  const wrong: string[] = []
  for (const method of ['GET', 'OPTIONS']) {
    const answer = await ask({ method, path: '/api/oracle/users', headers })
    const told = headerOf(answer, 'access-control-allow-origin')
    if (told !== allowedOrigin) wrong.push(`${method} from ${allowedOrigin}: may be read by "${told}"`)
    if (!/\borigin\b/i.test(headerOf(answer, 'vary'))) wrong.push(`${method}: caches are not told (Vary)`)
    if (method === 'OPTIONS' && answer.status !== 204) wrong.push(`the preflight is ${answer.status}`)
  }
  return wrong
}

/** A write by a browser's cookie that comes from another site's page. */
async function foreignWrites(ask: Ask): Promise<string[]> {
  const cookie = `nps_session=${randomBytes(32).toString('base64url')}`
  const headers = { cookie, origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' }
  const form = {
    ...headers,
    'content-type': 'application/x-www-form-urlencoded',
    'next-action': '0'.repeat(40),
  }
  const tried = [
    await ask({ method: 'POST', path: '/api/oracle/users', headers, body: {} }),
    await ask({ method: 'POST', path: '/sign-in', headers: form, raw: 'login=a&password=b' }),
  ]
  return tried.flatMap(({ status }, index) =>
    status === 401 || status === 403
      ? []
      : [`${['the API', 'a form'][index]} answers another site ${status}`],
  )
}

const group = 'answers'
export const ANSWERS: Check[] = [
  {
    ...{ id: 'answers.headers', group, severity: 'high' },
    from: 'outside',
    title: 'every answer, page or not, holds the headers that keep other sites off',
    try: async ({ ask }) =>
      unless(
        await ofEvery(ask, ADDRESSES, ({ headers }) => faultsOfHeaders(headers)),
        `${Object.keys(HEADERS).length} headers of ${ADDRESSES.length} addresses`,
      ),
  },
  {
    ...{ id: 'answers.policy', group, severity: 'high' },
    from: 'outside',
    title: 'a page runs no script and no style without the nonce of this very answer',
    try: async ({ ask }) => unless(await pagesHold(ask), `${PAGES.length} pages`),
  },
  {
    ...{ id: 'answers.transport', group, severity: 'medium' },
    from: 'outside',
    title: 'over TLS browsers are told to come by TLS ever after',
    async try({ ask }) {
      const answer = await ask({ path: '/api/health', headers: { 'x-forwarded-proto': 'https' } })
      const told = headerOf(answer, 'strict-transport-security')
      return unless(/max-age=\d{8}/.test(told) ? [] : [`Strict-Transport-Security is "${told}"`], told)
    },
  },
  {
    ...{ id: 'answers.foreign', group, severity: 'high' },
    from: 'outside',
    title: 'no other site, no null origin and no lookalike may read answers',
    try: async (audited) => unless(await othersRead(audited), 'GET and preflight from five origins'),
  },
  {
    ...{ id: 'answers.allowed', group, severity: 'low' },
    from: 'own',
    title: 'a site that is listed may read answers, it alone, and caches keep it apart',
    try: async (audited) => unless(await allowedReads(audited), audited.allowedOrigin ?? ''),
  },
  {
    ...{ id: 'answers.writes', group, severity: 'high' },
    from: 'outside',
    title: 'another site’s page cannot write with the cookie of a browser',
    try: async ({ ask }) => unless(await foreignWrites(ask), 'the API and a form'),
  },
  {
    ...{ id: 'answers.kept', group, severity: 'medium' },
    from: 'key',
    title: 'answers about somebody are kept by no cache',
    async try({ ask, as }) {
      const paths = ['/api/oracle/users', '/api/oracle/readings', '/api/vault/findings', '/api/keys']
      const wrong: string[] = []
      for (const path of paths) {
        const answer = await ask({ path, headers: as })
        if (!/no-store/.test(headerOf(answer, 'cache-control'))) wrong.push(`${path} may be kept`)
      }
      return unless(wrong, `${paths.length} lists`)
    },
  },
]
