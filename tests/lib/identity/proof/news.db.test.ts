// What a member is told of at the next visit: the doings of other sessions and of programs, never the own ones, until seen.
import { beforeEach, expect, it } from 'vitest'
import { createKey } from '@/lib/account/keys/service'
import type { From } from '@/lib/identity/proof/from'
import { newsOf, seeNews } from '@/lib/identity/proof/news'
import { changePassword, recover } from '@/lib/identity/proof/recovery'
import { memberOfSession } from '@/lib/identity/proof/sessions'
import { signIn } from '@/lib/identity/proof/sign-in'
import { signUp } from '@/lib/identity/proof/sign-up'
import type { Actor, OwnerId } from '@/lib/platform/context'
import { contextOf } from '../../../support/callers'

const password = 'correct horse battery'
let now = Date.now()
let count = 0
const from = (agent = 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0'): From => ({
  now,
  requestId: `request-${count}`,
  address: `203.0.113.${count % 250}`,
  agent,
})
beforeEach(() => {
  count++
})
/** Each step is a minute later. */
const later = () => {
  now += 60_000
}

const actorOf = async (sessionId: string) => (await memberOfSession(sessionId, now)) as Actor
const told = async (actor: Actor) => {
  const news = await newsOf(actor)
  return news && Object.fromEntries(news.counts.map(({ action, count }) => [action, count]))
}
async function member() {
  later()
  const login = `news-${count}`
  const { owner, sessionId, codes } = await signUp({ login, password }, null, from())
  const enter = async (given = password, agent?: string) => {
    later()
    return actorOf((await signIn({ login, password: given }, from(agent))).sessionId)
  }
  return { owner, login, codes, actor: await actorOf(sessionId), enter }
}
const keyBy = (actor: Actor | OwnerId) => {
  later()
  const ctx = typeof actor === 'string' ? contextOf(actor) : { ...contextOf(actor.owner), actor }
  return createKey({ ...ctx, now }, { scopes: ['calc'] })
}

it('tells of a sign-in elsewhere, with the kind of browser, and of a new key; not of the own doings', async () => {
  const { actor, enter } = await member()
  expect(await newsOf(actor)).toBeNull()
  await keyBy(actor)
  expect(await newsOf(actor)).toBeNull()
  const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1'
  const other = await enter(password, phone)
  const at = new Date(now).toISOString()
  expect(await newsOf(actor)).toEqual({
    ...{ counts: [{ action: 'sign_in', count: 1 }], at, agent: 'Safari · iPhone' },
  })
  // To the other one the key is news: it was made after its owner had last signed in.
  expect(await told(other)).toEqual({ create_key: 1 })
  await keyBy(other)
  await keyBy(actor.owner)
  expect(await told(actor)).toEqual({ sign_in: 1, create_key: 2 })
  expect((await newsOf(actor))?.agent).toBeNull()
})

it('is silent once it was seen, and speaks of what came after', async () => {
  const { actor, enter } = await member()
  await enter()
  const shown = now
  await enter()
  await seeNews(actor, shown, now)
  expect(await told(actor)).toEqual({ sign_in: 1 })
  await seeNews(actor, now + 1e9, now)
  expect(await newsOf(actor)).toBeNull()
  await seeNews(actor, shown, now)
  expect(await newsOf(actor)).toBeNull()
  await enter()
  expect(await told(actor)).toEqual({ sign_in: 1 })
})

it('cannot be hidden from other sessions, nor from whoever signs in next', async () => {
  const { actor, enter } = await member()
  const stranger = await enter()
  await keyBy(stranger)
  await seeNews(stranger, now, now)
  expect(await told(actor)).toEqual({ sign_in: 1, create_key: 1 })
  expect(await told(await enter())).toEqual({ sign_in: 1, create_key: 1 })
})

it('tells of new passwords to whoever signs in with them', async () => {
  const { actor, login, codes, enter } = await member()
  later()
  await changePassword(actor, { current_password: password, password: 'another good phrase' }, from())
  expect(await told(await enter('another good phrase'))).toEqual({ change_password: 1 })
  later()
  await recover({ login, code: codes[0]!, password: 'one more good phrase' }, from())
  expect(await told(await enter('one more good phrase'))).toEqual({ sign_in: 1, recover: 1 })
})

it('is each account’s own', async () => {
  const mine = await member()
  count++
  const theirs = await member()
  await theirs.enter()
  expect(await newsOf(mine.actor)).toBeNull()
})
