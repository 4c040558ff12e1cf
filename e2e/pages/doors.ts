// What a journey only needs in order to begin is made at the server's doors, with the browser's own cookies: its forms as a
// browser without scripts sends them, and its API. No page is opened, and nothing is made that a person could not make.
import { type APIRequestContext, type APIResponse, expect } from '@playwright/test'
import { withClient } from '../../scripts/workshop/postgres/databases'
import { type Credentials, newCredentials } from './account-pages'
import { inLatin } from './words'

export interface Person {
  name: string
  birthday: string
  motherName: string
}
export interface Asked {
  question: string
  type?: string
  sign?: string
}

const unescaped = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')

/** Sends the form that has this class, with its hidden fields and these. @returns the answer, redirected or not */
async function sendForm(
  request: APIRequestContext,
  path: string,
  form: string,
  fields: Record<string, string>,
): Promise<APIResponse> {
  const page = await request.get(path)
  const markup = new RegExp(`<form[^>]*class="${form}[ "][^]*?</form>`).exec(await page.text())?.[0] ?? ''
  const hidden = [...markup.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)].map(
    ([, name = '', value = '']) => [unescaped(name), unescaped(value)],
  )
  expect(hidden.length, `a form .${form} at ${path}`).toBeGreaterThan(0)
  const answer = await request.post(page.url(), {
    headers: { ...ownPage, origin: new URL(page.url()).origin },
    multipart: { ...Object.fromEntries(hidden), ...fields },
    maxRedirects: 0,
  })
  expect(answer.status(), `${form} at ${path}`).toBeLessThan(400)
  return answer
}

/** What a browser says of a write that comes from our own page. */
const ownPage = { 'sec-fetch-site': 'same-origin' }

async function create(request: APIRequestContext, path: string, data: object): Promise<string> {
  const answer = await request.post(path, { data, headers: ownPage })
  expect(answer.status(), await answer.text()).toBe(201)
  return ((await answer.json()) as { id: string }).id
}

/** Makes people for whoever holds these cookies; who holds none becomes a guest. @returns their ids, in order */
export async function makePeople(request: APIRequestContext, people: Person[]): Promise<string[]> {
  const ids: string[] = []
  for (const { name, birthday, motherName } of people) {
    const fields = { name, birthday: inLatin(birthday), mother_name: motherName }
    const { cookies } = await request.storageState()
    if (cookies.some((cookie) => /session/.test(cookie.name))) {
      ids.push(await create(request, '/api/oracle/users', fields))
    } else {
      const answer = await sendForm(request, '/oracle?create=1', 'user-form', fields)
      const id = new URL(answer.headers().location ?? '', answer.url()).searchParams.get('profile')
      expect(id, 'the new person’s address').toBeTruthy()
      ids.push(id ?? '')
    }
  }
  return ids
}

/** @param people ids, the primary first @returns the reading's id */
export function makeReading(
  request: APIRequestContext,
  people: string[],
  { question, type = 'time', sign = '11:11' }: Asked,
): Promise<string> {
  const [first, ...others] = people
  const asked = { question, sign_type: type, sign_value: sign }
  if (others.length === 0) return create(request, '/api/oracle/reading', { user_id: first, ...asked })
  const together = { primary_user_id: first, secondary_user_ids: others, ...asked }
  return create(request, '/api/oracle/reading/multi-user', together)
}

/** A new account, signed in. @returns its name and password, and its recovery codes */
export async function makeAccount(
  request: APIRequestContext,
  me: Credentials = newCredentials(),
): Promise<Credentials & { codes: string[] }> {
  const { login, password } = me
  const page = await (await sendForm(request, '/sign-up', 'account-form', { login, password })).text()
  const codes = [...page.matchAll(/class="[^"]*recovery-code[^"]*"[^>]*>([^<]+)</g)].map(
    ([, code = '']) => code,
  )
  expect(codes).toHaveLength(10)
  return { login, password, codes }
}

/**
 * A new account that runs the installation, as the command makes one, with the second factor proven. @returns also its number
 */
export async function makeAdmin(request: APIRequestContext, databaseUrl: string, me?: Credentials) {
  const made = await makeAccount(request, me)
  const id = await numberOf(request)
  await makeAdministrator(databaseUrl, id)
  await sendForm(request, '/admin', 'account-form', { code: made.codes[0] ?? '' })
  return { ...made, id, codes: made.codes.slice(1) }
}

/** The number of whoever is signed in with these cookies. */
export async function numberOf(request: APIRequestContext): Promise<string> {
  const answer = await request.post('/api/account/export', { data: {}, headers: ownPage })
  return ((await answer.json()) as { account: { id: string } }).account.id
}

export const makeAdministrator = (databaseUrl: string, id: string): Promise<unknown> =>
  withClient(databaseUrl, (client) => client.query("UPDATE accounts SET kind = 'admin' WHERE id = $1", [id]))

export async function signIn(request: APIRequestContext, { login, password }: Credentials): Promise<void> {
  const answer = await sendForm(request, '/sign-in', 'account-form', { login, password })
  expect(answer.headers().location, 'where the sign-in leads').toBeTruthy()
}
