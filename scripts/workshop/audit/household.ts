// What an audit asks about: five people, a reading, a finding, a key and an open invitation, made at the server's own doors by whoever
// has a key, and taken away again where they would stay.
import { type Ask, made } from './client'
import type { Things } from './samples'

const PEOPLE = [
  { name: 'Alice Johnson', birthday: '1990-07-15', mother_name: 'Barbara Johnson', heart_rate_bpm: 68 },
  { name: 'علی رضایی', birthday: '1991-09-09', mother_name: 'زهرا کریمی', latitude: 35.7, longitude: 51.4 },
  { name: 'Bob Miller', birthday: '1975-01-30', mother_name: 'Ann' },
  { name: 'María García', birthday: '2001-12-12', mother_name: 'Inés' },
  { name: 'Łukasz Nowak', birthday: '1988-03-05', mother_name: 'Ewa' },
]

/** Headers with which somebody asks. */
export type As = Record<string, string>

export const ASKED = { question: 'Should I take the new job?', sign_type: 'time', sign_value: '11:11' }

export const makePerson = async (ask: Ask, headers: As, change: object = {}): Promise<string> =>
  (
    await made(ask, {
      ...{ method: 'POST', path: '/api/oracle/users', headers },
      body: { ...PEOPLE[0], ...change },
    })
  ).id

export const makeReading = async (ask: Ask, headers: As, people: string[]): Promise<string> => {
  const [first, ...others] = people
  const [path, named] =
    others.length === 0
      ? ['/api/oracle/reading', { user_id: first }]
      : ['/api/oracle/reading/multi-user', { primary_user_id: first, secondary_user_ids: others }]
  return (await made(ask, { method: 'POST', path, headers, body: { ...named, ...ASKED, words: 'builtin' } }))
    .id
}

export const makeFinding = async (ask: Ask, headers: As): Promise<string> => {
  const body = { kind: 'sign', sign_type: 'time', sign_value: '11:11', note: 'Remember' }
  return (await made(ask, { method: 'POST', path: '/api/vault/findings', headers, body })).id
}

export const makeKeyRow = async (ask: Ask, headers: As): Promise<{ id: string; key: string }> =>
  made(ask, {
    ...{ method: 'POST', path: '/api/keys', headers },
    body: { label: 'Audit', scopes: ['calc'] },
  })

/** @throws Error with the refusal, such as of a key that may not do everything */
export async function makeThings(ask: Ask, headers: As): Promise<Things> {
  const people: string[] = []
  for (const person of PEOPLE) people.push(await makePerson(ask, headers, person))
  const profile = people[0]!
  const path = `/api/oracle/users/${profile}/invitation`
  const { token } = await made<{ token: string }>(ask, { method: 'POST', path, headers })
  return {
    ...{ profile, people, token },
    reading: await makeReading(ask, headers, people.slice(0, 2)),
    finding: await makeFinding(ask, headers),
    key: (await makeKeyRow(ask, headers)).id,
  }
}

/** A profile takes its readings along. */
export async function removeThings(ask: Ask, headers: As, { people, finding, key }: Things): Promise<void> {
  const paths = [
    ...people.map((id) => `/api/oracle/users/${id}`),
    `/api/vault/findings/${finding}`,
    `/api/keys/${key}`,
  ]
  for (const path of paths) await ask({ method: 'DELETE', path, headers })
}
