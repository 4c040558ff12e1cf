// Claude writes: at the wire, against a server that behaves well and in every other way.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import * as daily from '@/app/api/oracle/daily/route'
import * as interpret from '@/app/api/oracle/interpret/route'
import * as joint from '@/app/api/oracle/reading/multi-user/route'
import * as reading from '@/app/api/oracle/reading/route'
import * as further from '@/app/api/oracle/readings/[id]/further/route'
import * as one from '@/app/api/oracle/readings/[id]/route'
import * as words from '@/app/api/oracle/readings/[id]/words/route'
import * as oneUser from '@/app/api/oracle/users/[id]/route'
import * as users from '@/app/api/oracle/users/route'
import { messageOf } from '@/lib/interpretation/claude/brief'
import type { Written } from '@/lib/interpretation/claude/shape'
import { type Patience, pieces } from '@/lib/platform/claude/client'
import { Gate } from '@/lib/platform/claude/gate'
import { reserve, settle } from '@/lib/platform/claude/spending'
import { patience } from '@/scripts/workshop/testing/patience'
import { ask, call, type Key, person, question, someone, together } from '../../support/api'
import { goodAnswer, type Sent, SPOILED, type Spoiled } from '../../support/claude/answer'
import { type FakeClaude, type Mode, startFakeClaude } from '../../support/claude/server'
import { rawSql } from '../../support/database'

/** What comes at once, on a machine that may be busy. */
const SOON = { timeout: 20_000 * patience() }
/** By then what is late is let go. */
const LET_GO_MS = 4_000 * patience()
/** Longer than a test takes. */
const NEVER_MS = 300_000

let claude: FakeClaude
let me: Key & { id: string }
beforeAll(async () => {
  claude = await startFakeClaude()
  process.env.ANTHROPIC_API_KEY = 'a key for tests'
  process.env.ANTHROPIC_BASE_URL = claude.url
  me = await someone({ name: 'Zebulon Quistgaard', mother_name: 'Ottoline Varga', birthday: '1984-02-29' })
})
afterAll(() => claude.stop())
beforeEach(() => claude.script('good'))

const stored = async (id: string) =>
  rawSql('SELECT source, status, model, ms FROM oracle_reading_words WHERE reading_id = $1 ORDER BY source', [
    id,
  ])

describe('a reading by Claude', () => {
  it('is answered with its sentences and what each rests on, and kept as it was answered', async () => {
    const { status, json } = await ask(me)
    expect(status).toBe(201)
    const { interpretation } = json
    expect(interpretation).toMatchObject({ source: 'ai', risk: 'none', ai: { status: 'ok' } })
    expect(interpretation.sections.map(({ key }: { key: string }) => key)).toEqual([
      'answer',
      'thread',
      'step',
      'watch',
    ])
    expect(json.ai_interpretation).toContain('Zebulon')
    expect(json.ai_interpretation).not.toMatch(/\{|Quistgaard/)
    expect(json.ai_time_ms).toBeGreaterThan(0)
    const ids = interpretation.facts.map(({ id }: { id: string }) => id)
    for (const { facts } of interpretation.sentences)
      for (const id of facts) expect(['Q', ...ids]).toContain(id)
    const again = await call(one, 'GET', { key: me.key, params: { id: json.id } })
    expect(again.json.interpretation).toEqual(interpretation)
    expect(await stored(json.id)).toMatchObject([
      { source: 'ai', status: 'written', model: 'claude-haiku-5-5' },
      { source: 'builtin', status: 'written' },
    ])
  })

  it('is asked for in one call, with the prompt cached, without thinking, and the key as a bearer', async () => {
    await ask(me)
    expect(claude.calls).toHaveLength(1)
    const [{ headers, body }] = claude.calls as [(typeof claude.calls)[0]]
    expect(headers.authorization).toBe('Bearer a key for tests')
    expect(body).toMatchObject({
      model: 'claude-haiku-5-5',
      stream: true,
      thinking: { type: 'disabled' },
      system: [{ type: 'text', cache_control: { type: 'ephemeral' } }],
      output_config: { format: { type: 'json_schema' } },
    })
  })

  it('of several people says something to each and of every pair that matters', async () => {
    const other = await call(users, 'POST', { key: me.key, body: person({ name: 'Wilhelmina Oakes' }) })
    const { json } = await call(joint, 'POST', { key: me.key, body: together([me.id, other.json.id]) })
    expect(json.interpretation.source).toBe('ai')
    expect(json.individual_insights['Zebulon Quistgaard']).toContain('Wilhelmina')
    const keys = json.interpretation.sections.map(({ key }: { key: string }) => key)
    expect(keys).toEqual(['answer', 'thread', 'P1', 'P2', 'pair', 'step', 'watch'])
    expect(json.ai_interpretation).not.toContain('{')

    const at = { key: me.key, params: { id: json.id } }
    const { json: answers } = await call(further, 'POST', { ...at, body: {} })
    const about = answers.find(({ chip }: { chip: string }) => chip.includes('Wilhelmina'))
    expect(about).toMatchObject({ by: 'ai', text: expect.not.stringContaining('{') })
    expect(claude.calls.at(-1)?.raw).toContain('What about {P2}?')
    expect(claude.calls.at(-1)?.raw).not.toContain('Wilhelmina')
    expect((await call(one, 'GET', at)).json.interpretation.further).toEqual(answers)
  })

  it('is not asked for where only the built-in words are wanted', async () => {
    const { json } = await ask(me, { words: 'builtin' })
    expect(json.interpretation).toMatchObject({ source: 'builtin', ai: { status: 'off' } })
    expect(claude.calls).toHaveLength(0)
  })
})

describe('what leaves the server', () => {
  it('has no name, birthday, mother’s name, address or long number in it', async () => {
    await call(users, 'POST', { key: me.key, body: person() })
    const asked =
      'Should Zebulon, born 29.2.1984, son of Ottoline Varga, write to zq@example.com or call +44 20 7946 0958 about 4111 1111 1111 1111?'
    await ask(me, { question: asked, sign_type: 'word', sign_value: 'quistgaard and 1984-02-29' })
    await ask(me, { sign_type: 'name', sign_value: 'Euphemia' })
    await ask(me, { sign_type: 'plate', sign_value: '12B345-67' })
    expect(claude.calls).toHaveLength(3)
    for (const { raw } of claude.calls) {
      const { messages } = JSON.parse(raw)
      expect(JSON.stringify(messages)).not.toMatch(
        /zebulon|quistgaard|ottoline|varga|euphemia|12B345|29\.2\.1984|1984-02-29|example\.com|7946|4111/i,
      )
    }
    expect(claude.calls[0]?.sent.question).toBe(
      'Should {P1}, born [date], son of [name], write to [e-mail] or call [number] about [number]?',
    )
  })
})

describe('when it fails', () => {
  const FAILURES: [Mode, string][] = [
    ['garbage', 'error'],
    ['html', 'error'],
    ['half frame', 'error'],
    ['bad frame', 'error'],
    ['cut', 'error'],
    ['early', 'error'],
    ['error within', 'overloaded'],
    ['refusing', 'refused'],
    ['only answer', 'rejected'],
    [401, 'error'],
    [400, 'error'],
    ['429 for an hour', 'rate_limited'],
  ]
  it.each(FAILURES)('by %s, the built-in words stand, and say why', async (mode, status) => {
    claude.script(mode)
    const { status: code, json } = await ask(me)
    expect(code).toBe(201)
    expect(json.interpretation).toMatchObject({ source: 'builtin', ai: { status } })
    expect(json.ai_interpretation.length).toBeGreaterThan(100)
    // Others are not kept from asking.
    claude.script('good')
    await ask(me)
  })

  it.each([500, 529, 429] as const)('at first by %s, it is asked once more', async (status) => {
    claude.script(status, 'good')
    expect((await ask(me)).json.interpretation.source).toBe('ai')
    expect(claude.calls).toHaveLength(2)
  })

  it('is read rightly however its bytes are cut', async () => {
    claude.script('split')
    const { json } = await ask(me, { locale: 'fa' })
    expect(json.interpretation).toMatchObject({ source: 'ai', locale: 'fa' })
    expect(json.ai_interpretation).not.toContain('\ufffd')
  })
})

describe('what breaks a rule', () => {
  it.each(Object.keys(SPOILED) as Spoiled[])('%s: is written anew', async (how) => {
    claude.script(how)
    const { json } = await ask(me)
    expect(json.interpretation.source).toBe('ai')
    expect(claude.calls.map(({ sent }) => Boolean(sent.repair))).toEqual([false, true])
  })

  it('twice: the built-in section takes its place', async () => {
    claude.script('twice spoiled')
    const { json } = await ask(me)
    expect(json.interpretation.source).toBe('ai')
    expect(json.ai_interpretation).not.toContain('97')
    const builtin = await ask(me, { words: 'builtin' })
    const step = (answer: typeof json) =>
      answer.interpretation.sections.find(({ key }: { key: string }) => key === 'step').title
    expect(step(json)).toBe(step(builtin.json))
  })
})

describe('danger', () => {
  it('that Claude hears and we did not is answered with our words of care', async () => {
    claude.script('self')
    const { json } = await ask(me)
    expect(json.interpretation).toMatchObject({ source: 'builtin', risk: 'self', alternative: true })
    expect(json.interpretation.ai.status).toBe('danger')
  })

  it('that we hear is not sent anywhere', async () => {
    const { json } = await ask(me, { question: 'I want to kill myself tonight' })
    expect(json.interpretation).toMatchObject({ risk: 'self', ai: { status: 'danger' } })
    expect(claude.calls).toHaveLength(0)
  })
})

interface Attack {
  id: string
  locale: 'en' | 'fa'
  question: string
  sign: { type: string; value: string }
  title: string
  answer: string[]
}
const ATTACKS: Attack[] = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../data/claude/attacks.json'), 'utf8'),
)
/** A model that does what a stranger typed, and does it again when it is told what was wrong. */
const obeying =
  ({ answer, title }: Attack) =>
  (sent: Sent): Written => {
    const good = goodAnswer(sent)
    const sentences = answer.map((t) => ({ t, f: ['S', 'Q'] }))
    const [, ...others] = good.sections
    return { ...good, sections: [{ key: 'answer', title, sentences }, ...others] }
  }

describe('orders in a question or a sign', () => {
  it(`are not obeyed in anything that is answered or kept (${ATTACKS.length} of them)`, async () => {
    expect(ATTACKS.length).toBeGreaterThanOrEqual(60)
    for (const attack of ATTACKS) {
      claude.script(obeying(attack))
      const { question, locale, sign } = attack
      const asked = { question, locale, sign_type: 'word', sign_value: sign.value }
      const { status, json } = await ask(me, asked)
      expect([attack.id, status]).toEqual([attack.id, 201])
      expect([attack.id, json.interpretation.source]).toEqual([attack.id, 'builtin'])
      for (const sentence of attack.answer) expect(json.ai_interpretation, attack.id).not.toContain(sentence)
    }
  })
})

describe('words of a reading', () => {
  it('in another language and style are written for the same numbers, kept, and listed', async () => {
    const { json } = await ask(me)
    const at = { key: me.key, params: { id: json.id } }
    const told = await call(words, 'POST', { ...at, body: { locale: 'fa' } })
    expect(told.status).toBe(201)
    expect(told.json).toMatchObject({ locale: 'fa', style: 'plain', interpretation: { source: 'ai' } })
    expect((await call(words, 'POST', { ...at, body: { locale: 'fa' } })).status).toBe(200)
    const list = await call(words, 'GET', at)
    expect(list.json.map(({ locale }: { locale: string }) => locale)).toEqual(['en', 'fa'])
    claude.script('good')
    expect((await call(words, 'POST', { ...at, body: { locale: 'fa', again: true } })).status).toBe(201)
    expect(claude.calls).toHaveLength(1)
  })
})

/** Lines of a stream, as they came. */
async function followed(id: string, accept = 'application/x-ndjson') {
  const request = new Request(`http://oracle.test/api/oracle/readings/${id}/words`, {
    headers: { authorization: `Bearer ${me.key}`, accept },
  })
  const response = await words.GET(request, { params: Promise.resolve({ id }) })
  return { response, text: await response.text() }
}

/** Of the one reading whose words are being written. */
async function beingWritten(): Promise<string> {
  return vi.waitUntil(async () => {
    const [row] = await rawSql<{ id: string }>(
      `SELECT reading_id AS id FROM oracle_reading_words WHERE status = 'writing' AND text IS NULL`,
    )
    return row?.id
  }, SOON)
}

describe('a stream', () => {
  it('brings each section when it has passed, and at last the words as they are kept; two who look pay once', async () => {
    claude.script('paced')
    const asking = ask(me)
    const id = await beingWritten()
    const [one, other] = await Promise.all([followed(id), followed(id, 'text/event-stream')])
    const { json } = await asking
    const lines = one.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ type }) => type)).toEqual([
      ...['step', 'step', 'section', 'section', 'section', 'section', 'words'],
    ])
    expect(lines.at(-1).words.interpretation).toEqual(json.interpretation)
    const shown = lines.filter(({ type }) => type === 'section').map(({ text }) => text)
    expect(shown).toEqual(json.interpretation.sections.map(({ text }: { text: string }) => text))
    expect(one.response.headers.get('content-type')).toContain('x-ndjson')
    expect(other.text).toMatch(/^event: step\ndata: \{/)
    expect(claude.calls).toHaveLength(1)
  })

  it('of words that are there brings them at once', async () => {
    const { json } = await ask(me)
    const { text } = await followed(json.id)
    expect(JSON.parse(text)).toMatchObject({ type: 'words', words: { interpretation: json.interpretation } })
  })
})

describe('who stops or leaves', () => {
  it('stops it at the model, and the built-in words stand', async () => {
    claude.script('paced')
    const asking = ask(me)
    const id = await beingWritten()
    await vi.waitUntil(() => claude.calls.length === 1, SOON)
    expect((await call(words, 'DELETE', { key: me.key, params: { id } })).status).toBe(204)
    const { json } = await asking
    expect(json.interpretation).toMatchObject({ source: 'builtin', ai: { status: 'cancelled' } })
    await vi.waitUntil(() => claude.calls[0]?.left, SOON)
    expect(await stored(id)).toMatchObject([{ source: 'builtin' }])
    // And may be asked again.
    claude.script('good')
    const again = await call(words, 'POST', { key: me.key, params: { id }, body: {} })
    expect(again.json.interpretation.source).toBe('ai')
  })

  it('hangs up: the model is let go, and the reading is there with its built-in words', async () => {
    claude.script('paced')
    const leave = new AbortController()
    const request = new Request('http://oracle.test/api/oracle/reading', {
      method: 'POST',
      headers: { authorization: `Bearer ${me.key}`, 'content-type': 'application/json' },
      body: JSON.stringify(question(me.id)),
      signal: leave.signal,
    })
    const asking = reading.POST(request, { params: Promise.resolve({}) })
    const id = await beingWritten()
    await vi.waitUntil(() => claude.calls.length === 1, SOON)
    leave.abort()
    await asking
    await vi.waitUntil(() => claude.calls[0]?.left, SOON)
    expect(await stored(id)).toMatchObject([{ source: 'builtin', status: 'written' }])
  })
})

describe('a model that keeps somebody waiting', () => {
  const hint = { intent: 'open', risk: 'none' }
  const data = { kind: 'daily', locale: 'en', people: ['P1'], facts: [], threads: [], pairs: [], hint }
  const asked = { system: 's', user: messageOf(data), schema: {}, maxTokens: 100 }
  /** What became of a call, and whether it let go of the connection. */
  async function outcome(mode: Mode, patience: Patience) {
    claude.script(mode)
    const read = async () => {
      for await (const piece of pieces(asked, patience, { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }))
        if (!piece) throw new Error('an empty piece')
    }
    const status = await read().then(
      () => 'ok',
      (error) => error.status,
    )
    await vi.waitUntil(() => claude.calls[0]?.left, SOON)
    return status
  }
  it.each([
    ['silent', { wholeMs: 400, idleMs: NEVER_MS }],
    ['silent', { wholeMs: NEVER_MS, idleMs: 400 }],
    ['stalled', { wholeMs: NEVER_MS, idleMs: 400 }],
    // What only says that it is there says nothing.
    ['pings', { wholeMs: NEVER_MS, idleMs: 400 }],
    ['pings', { wholeMs: 400, idleMs: NEVER_MS }],
  ] as const)('by being %s is left within %o', async (mode, patience) => {
    const begun = performance.now()
    expect(await outcome(mode, patience)).toBe('timeout')
    expect(performance.now() - begun).toBeLessThan(LET_GO_MS)
  })
})

describe('money', () => {
  const spent = async () => {
    const [row] = await rawSql<{ spent: string; reserved: string; calls: number }>(
      `SELECT spent, reserved, calls FROM ai_spending WHERE share = 'all'`,
    )
    return { spent: Number(row?.spent ?? 0), reserved: Number(row?.reserved ?? 0), calls: row?.calls ?? 0 }
  }

  it('is counted by the tokens that the model tells, for all and for the account, and nothing stays reserved', async () => {
    const before = await spent()
    await ask(me)
    const after = await spent()
    expect(after.calls).toBe(before.calls + 1)
    // 400 read, 3,000 from the cache, and each piece that was answered.
    expect(after.spent - before.spent).toBeGreaterThan(400 * 100 + 3000 * 10)
    expect(after.reserved).toBe(0)
  })

  it('that is not there is not spent: at the cap the built-in words stand, and say so', async () => {
    const reserved = 4_999_999_000 - (await spent()).spent
    await rawSql(`UPDATE ai_spending SET reserved = $1 WHERE share = 'all'`, [reserved])
    const { json } = await ask(me)
    expect(json.interpretation).toMatchObject({ source: 'builtin', ai: { status: 'budget' } })
    expect(claude.calls).toHaveLength(0)
    await rawSql('UPDATE ai_spending SET reserved = 0')
  })

  it('is settled to the last, however many calls begin and end at once', async () => {
    const now = Date.now()
    const usage = { input: 10, output: 10, cacheRead: 0, cacheWrite: 0 }
    const one = async () => {
      const reservation = await reserve(me.owner, 1_000, now)
      if (reservation) await settle(reservation, 'claude-haiku-5-5', usage)
    }
    await Promise.all(Array.from({ length: 200 }, one))
    expect((await spent()).reserved).toBe(0)
  })

  it('is never more than the cap, however many ask at once', async () => {
    const now = Date.now()
    const room = 5_000_000_000 - (await spent()).spent
    const each = Math.floor(room / 10)
    const got = await Promise.all(Array.from({ length: 40 }, () => reserve(me.owner, each, now)))
    expect(got.filter(Boolean).length).toBeLessThanOrEqual(10)
    expect((await spent()).reserved + (await spent()).spent).toBeLessThanOrEqual(5_000_000_000)
    await rawSql('UPDATE ai_spending SET reserved = 0')
  })
})

describe('more than readings', () => {
  it('the words of a day are told once for ever', async () => {
    const at = { key: me.key, path: `/api/oracle/daily?user_id=${me.id}` }
    const first = await call(daily, 'GET', at)
    expect(first.json.source).toBe('ai')
    expect(first.json.sections.map(({ key }: { key: string }) => key)).toEqual(['answer', 'step'])
    expect((await call(daily, 'GET', at)).json).toEqual(first.json)
    expect(claude.calls).toHaveLength(1)
    // Damaged words are told as such, and not as a fault of ours.
    await rawSql(
      `UPDATE oracle_daily_words SET text = overlay(text placing 'AAAA' from 60) WHERE profile_id = $1`,
      [me.id],
    )
    expect((await call(daily, 'GET', at)).status).toBe(409)
  })

  it('of a person who was corrected, the words of a day are told anew, once', async () => {
    const { json } = await call(users, 'POST', { key: me.key, body: person() })
    const at = { key: me.key, path: `/api/oracle/daily?user_id=${json.id}` }
    await call(daily, 'GET', at)
    await call(oneUser, 'PATCH', { key: me.key, params: { id: json.id }, body: { birthday: '1971-01-02' } })
    const before = claude.calls.length
    const again = await call(daily, 'GET', at)
    expect(claude.calls).toHaveLength(before + 1)
    expect((await call(daily, 'GET', at)).json).toEqual(again.json)
    expect(claude.calls).toHaveLength(before + 1)
  })

  it('what can be asked further is answered when somebody asks, and kept', async () => {
    const { json } = await ask(me)
    const at = { key: me.key, params: { id: json.id } }
    const { json: answers } = await call(further, 'POST', { ...at, body: {} })
    expect(answers.length).toBeGreaterThan(0)
    expect(answers.every(({ by }: { by?: string }) => by === 'ai')).toBe(true)
    expect((await call(one, 'GET', at)).json.interpretation.further).toEqual(answers)
    await call(further, 'POST', { ...at, body: {} })
    expect(claude.calls).toHaveLength(2)
  })

  it('numbers that somebody brings are put into words', async () => {
    const body = { context: 'Should I take the new job?', numbers: [11, 4] }
    const { json } = await call(interpret, 'POST', { key: me.key, body })
    expect(json).toMatchObject({ source: 'ai', ai: { status: 'ok' }, risk: 'none' })
    const builtin = await call(interpret, 'POST', { key: me.key, body: { ...body, words: 'builtin' } })
    expect(builtin.json).toMatchObject({ source: 'builtin', ai: { status: 'off' } })
    expect(builtin.json.interpretation.length).toBeGreaterThan(100)
  })
})

describe('a model that is away', () => {
  it('is left alone for a while, and then asked again', async () => {
    let now = 0
    const gate = new Gate(() => now)
    for (let count = 0; count < 5; count++) {
      gate.enter()
      gate.leave('overloaded')
    }
    expect(() => gate.enter()).toThrow('overloaded')
    now += 21_000
    gate.enter()
    // The others wait for what the first finds.
    expect(() => gate.enter()).toThrow('overloaded')
    gate.leave()
    gate.enter()
    expect(gate.inside).toBe(1)
  })
})
