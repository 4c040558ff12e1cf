// How much somebody may ask for, and how much may be said in one request.
import { MAX_BODY_BYTES } from '@/lib/platform/body-size'
import { withClient } from '../../postgres/databases'
import { addAccount, addKey } from '../accounts'
import { type Asked, bearer } from '../client'
import { type Check, headerOf, type Keyed, type Tried, unless } from './check'

const CALLS = 100
const CALCULATE = '/api/oracle/calculate-fc60'

/** As fast as one program can, ten at a time. */
async function flood({ askAtOnce, key, own }: Keyed): Promise<Tried> {
  // Of its own where that can be had, so that nobody else waits for it.
  const another =
    own &&
    (await withClient(own.databaseUrl, async (client) =>
      addKey(client, { account: await addAccount(client) }),
    ))
  const asked: Asked = {
    ...{ method: 'POST', path: CALCULATE, headers: bearer(another ?? key) },
    body: { birthday: '1990-07-15' },
  }
  let good = 0
  for (let sent = 0; sent < CALLS; sent += 10) {
    const answers = await Promise.all(Array.from({ length: 10 }, () => askAtOnce(asked)))
    good += answers.filter(({ status }) => status === 200).length
    const refused = answers.find(({ status }) => status === 429)
    const odd = answers.find(({ status }) => status !== 200 && status !== 429)
    if (odd) return [`a call among ${CALLS} rapid ones is answered ${odd.status}`]
    if (!refused) continue
    const wait = headerOf(refused, 'retry-after')
    return unless(
      Number(wait) > 0 ? [] : ['429 does not say when to come again (Retry-After)'],
      `429 after ${good} good ones, again in ${wait} s`,
    )
  }
  return [`${CALLS} rapid calls are all answered`]
}

const filling = (length: number) => `{"name":"${'a'.repeat(length)}"}`
const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`

/** What a body may not be, and what is then answered. */
const BODIES: [what: string, asked: Partial<Asked>, statuses: number[]][] = [
  ['over 64 KiB', { raw: filling(MAX_BODY_BYTES) }, [413]],
  ['over 64 KiB without a word about its length', { raw: filling(MAX_BODY_BYTES), chunked: true }, [413]],
  ['two hundred deep', { raw: nested(200) }, [400]],
  ['nine deep', { raw: nested(9) }, [400]],
  ['no JSON', { raw: '{"name":' }, [400]],
  ['a list', { raw: '[]' }, [400]],
  ['not UTF-8', { raw: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) }, [400]],
  ['a form', { raw: 'name=a', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, [415]],
  ['text', { raw: '{}', headers: { 'content-type': 'text/plain' } }, [415]],
]

const group = 'limits'
export const LIMITS_HOLD: Check[] = [
  {
    ...{ id: 'limits.calls', group, severity: 'high' },
    from: 'key',
    title: `of ${CALLS} rapid calculations of one key some are refused with 429, and told when to come again`,
    try: flood,
  },
  {
    ...{ id: 'limits.bodies', group, severity: 'high' },
    from: 'key',
    title: 'bodies that are too long, too deep or no JSON are refused before they are worked on',
    async try({ ask, as }) {
      const wrong: string[] = []
      for (const [what, asked, statuses] of BODIES) {
        const headers = { ...as, ...asked.headers }
        const { status } = await ask({ method: 'POST', path: '/api/oracle/users', ...asked, headers })
        if (!statuses.includes(status))
          wrong.push(`a body that is ${what}: ${status}, not ${statuses.join(' or ')}`)
      }
      return unless(wrong, `${BODIES.length} bodies`)
    },
  },
  {
    ...{ id: 'limits.pages', group, severity: 'medium' },
    from: 'outside',
    title: 'a page takes no body that is too long or does not say how long it is',
    async try({ ask, address }) {
      const headers = { origin: address, 'sec-fetch-site': 'same-origin', 'next-action': '0'.repeat(40) }
      const asked: Asked = { method: 'POST', path: '/sign-in', headers, raw: Buffer.alloc(200_000) }
      const [long, unsaid] = [await ask(asked), await ask({ ...asked, raw: '[]', chunked: true })]
      return unless(
        [
          ...(long.status === 413 ? [] : [`200,000 bytes: ${long.status}, not 413`]),
          ...(unsaid.status === 411 ? [] : [`of unsaid length: ${unsaid.status}, not 411`]),
        ],
        '413 and 411',
      )
    },
  },
]
