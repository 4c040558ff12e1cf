// What an answer tells when something goes wrong: one form, and nothing of the inside.
import http from 'node:http'
import { withClient } from '../../postgres/databases'
import { type Answer, type Asked, bearer } from '../client'
import { ASKED } from '../household'
import { type Check, headerOf, unless } from './check'

/** Stacks, statements, paths and names of what we are made of. */
const INSIDE =
  /node_modules|\/server\/chunks\/|\/chunks\/\[root|\bat (async )?[\w.<>]+ \(|\.tsx?:\d+|\bSELECT\b.+\bFROM\b|\bINSERT INTO\b|relation \\?"|prisma|ECONNREFUSED|postgres(ql)?:\/\/|\/home\/|\/usr\/|\/var\/|\/app\/api\//i

/** @returns what an answer of failure tells that it should not, or lacks */
export function faultsOfFailure({
  status,
  text,
  headers,
}: Pick<Answer, 'status' | 'text' | 'headers'>): string[] {
  const [inside] = INSIDE.exec(text) ?? []
  const faults = inside === undefined ? [] : [`tells of its inside: ${inside}`]
  if (!String(headers['content-type'] ?? '').includes('problem+json')) return faults
  const problem = JSON.parse(text || '{}') as Record<string, unknown>
  const lacking = ['type', 'title', 'status', 'detail', 'code', 'request_id'].filter(
    (name) => !(name in problem),
  )
  return [
    ...faults,
    ...lacking.map((name) => `has no ${name}`),
    ...(problem.status === status ? [] : ['tells another status than it has']),
  ]
}

/** Requests that make no sense, for whoever asks. */
const SENSELESS: Asked[] = [
  ...[
    '/api/nothing',
    '/api/oracle/users/nonsense',
    '/api/oracle/readings?limit=-1',
    '/api/oracle/readings?limit=1e9',
  ],
  ...[
    '/api/oracle/users/%00',
    '/api/oracle/users/%ff',
    '/api/oracle/users/%2e%2e%2fkeys',
    '/api//oracle',
    '/%zz',
  ],
  ...[
    '/.env',
    '/.git/config',
    '/_next/static/%zz',
    '/a%2Fb',
    `/${'a'.repeat(6000)}`,
    '//evil.test',
    '/server.js',
  ],
  ...[
    '/package.json',
    '/api/oracle/readings?cursor=%27%20OR%201=1',
    '/sign-in?callbackUrl=https://evil.test',
  ],
].map((path) => ({ path }))

const odd = (asked: Asked, key: string | undefined): Asked[] =>
  key === undefined ? [asked] : [asked, { ...asked, headers: bearer(key) }]

/** @returns the status of a request in a verb that clients of higher level do not let through */
const statusOf = (address: string, method: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port, protocol } = new URL(address)
    const asked = http.request({
      hostname,
      port: port || (protocol === 'https:' ? 443 : 80),
      method,
      path: '/api/health',
    })
    asked.on('response', (answer) => resolve(answer.resume().statusCode ?? 0))
    asked.on('error', reject)
    asked.end()
  })

const group = 'errors'
export const ERRORS: Check[] = [
  {
    ...{ id: 'errors.senseless', group, severity: 'high' },
    from: 'outside',
    title:
      'requests that make no sense are refused in one form, without a fault of ours and without a word of the inside',
    async try({ ask, key }) {
      const wrong: string[] = []
      for (const asked of SENSELESS.flatMap((one) => odd(one, key))) {
        const answer = await ask(asked)
        const faults = answer.status >= 400 ? faultsOfFailure(answer) : []
        if (answer.status >= 500) faults.push(`is answered ${answer.status}`)
        const away = headerOf(answer, 'location')
        if (away && new URL(away, 'http://here.test').host !== 'here.test' && /evil/.test(away))
          faults.push(`leads to ${away}`)
        wrong.push(...faults.map((fault) => `${asked.path.slice(0, 60)} ${fault}`))
      }
      return unless(wrong, `${SENSELESS.length} addresses`)
    },
  },
  {
    ...{ id: 'errors.files', group, severity: 'critical' },
    from: 'outside',
    title: 'files of the server are served to nobody',
    async try({ ask }) {
      const paths = [
        '/.env',
        '/.git/config',
        '/.git/HEAD',
        '/package.json',
        '/server.js',
        '/migrate.mjs',
        '/.state/keys.env',
      ]
      const wrong: string[] = []
      for (const path of paths) {
        const { status } = await ask({ path })
        if (status < 400) wrong.push(`${path} is answered ${status}`)
      }
      return unless(wrong, paths.join(', '))
    },
  },
  {
    ...{ id: 'errors.verbs', group, severity: 'medium' },
    from: 'outside',
    title: 'TRACE, and verbs that nobody serves, are refused',
    async try({ address }) {
      if (address.startsWith('https:')) return { seen: 'verbs are tried over http alone' }
      const wrong: string[] = []
      for (const verb of ['TRACE', 'PROPFIND', 'MKCOL']) {
        const status = await statusOf(address, verb)
        if (status < 400 || status >= 500) wrong.push(`${verb}: ${status}`)
      }
      return unless(wrong, 'TRACE, PROPFIND, MKCOL')
    },
  },
  {
    ...{ id: 'errors.faults', group, severity: 'high' },
    from: 'own',
    title: 'a fault of ours tells nothing but that it is one',
    async try({ ask, as, own, things }) {
      const { profile } = await things()
      const body = { user_id: profile, ...ASKED, words: 'builtin' }
      return withClient(own.databaseUrl, async (client) => {
        await client.query('ALTER TABLE oracle_readings RENAME TO oracle_readings_gone')
        try {
          const answer = await ask({ method: 'POST', path: '/api/oracle/reading', headers: as, body })
          const faults = faultsOfFailure(answer)
          if (answer.status < 500) faults.push(`a table is gone, and the answer is ${answer.status}`)
          if (/oracle_readings/.test(answer.text)) faults.push('names the table')
          return unless(faults, `${answer.status} while a table was gone`)
        } finally {
          await client.query('ALTER TABLE oracle_readings_gone RENAME TO oracle_readings')
        }
      })
    },
  },
]
