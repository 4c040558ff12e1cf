// The doors of the browser: pages and server actions. They say who asks, parse what came, and turn every failure into
// something the form can show. (The door of the JSON API is route.ts.)
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { z } from 'zod'
import { MAX_PEOPLE } from '@/lib/engine'
import { type Actor, type Context, SCOPES } from '@/lib/platform/context'
import type { Locale } from '@/lib/platform/i18n/locales'
import { isId } from '@/lib/platform/id'
import { actorHash, errorFields, log } from '@/lib/platform/log'
import { Problem } from '@/lib/platform/problem'
import { problemText } from '@/lib/platform/problem-text'
import type { LimitName } from '@/lib/platform/rate-limit/limits'
import { createGuest } from './accounts'
import { rememberGuest, type Surroundings, surroundings, type Visit, visit } from './browser'
import { noteDenial } from './denial'
import { asProblem } from './failure'
import type { FormState } from './form-state'
import { byAddress, takeCall, takeCallOf } from './limit'
import { parseInput } from './parse'
import { relativePath } from './relative-path'

/** Who looks at a page; null when nobody has written anything from this browser yet. Once a request. */
export const pageContext = cache(async (): Promise<Context | null> => {
  const { now, requestId, locale, address, member, guest } = await visit()
  const actor = member ?? guest
  return actor && { actor, now, requestId, locale, address }
})

/** The first write of a browser makes its guest account. */
async function writingActor({ member, guest, now, secure }: Visit): Promise<Actor> {
  const known = member ?? guest
  if (known) return known
  await takeCall('guest.create', byAddress(await headers()), now)
  const { actor, token } = await createGuest(now)
  await rememberGuest(token, secure)
  return actor
}

/** Text fields of a form; an empty one counts as not given. React's own fields begin with `$`. */
function fieldsOf(form: FormData): Record<string, string> {
  const texts = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return Object.fromEntries(texts.filter(([name]) => !name.startsWith('$') && name !== 'scripted'))
}

const filled = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''))
const filledLists = (lists: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(lists).filter(([, values]) => values.length > 0))

/** Of fields that a form may have several times: all that are filled in. */
const listsOf = (form: FormData, names: readonly string[] = []) =>
  Object.fromEntries(names.map((name) => [name, form.getAll(name).map(String).filter(Boolean)]))

/** Ids of people who were chosen; nothing else is worth sending back. */
const chosen = (lists: Record<string, string[]>) =>
  Object.fromEntries(
    Object.entries(lists).map(([name, ids]) => [name, ids.filter(isId).slice(0, MAX_PEOPLE)]),
  )

/** Bytes of what was typed that go back with a refusal; a form of ours never holds more. */
const MOST_ECHOED = 1_600

function withinBounds(values: Record<string, string>): Record<string, string> {
  let left = MOST_ECHOED
  const kept = Object.entries(values).filter(([name, value]) => {
    const bytes = value.length > MOST_ECHOED ? MOST_ECHOED + 1 : Buffer.byteLength(name + value)
    if (bytes > left) return false
    left -= bytes
    return true
  })
  return Object.fromEntries(kept)
}

function failed<Done>(problem: Problem, locale: Locale, values: Record<string, string>): FormState<Done> {
  const text = problemText(problem, locale)
  const fields = Object.fromEntries(text.fields.map(({ pointer, detail }) => [pointer.slice(1), detail]))
  // "This is needed" says nothing away from its field; the summary says it for all of them once.
  const telling = text.fields.filter((_, index) => problem.fields[index]?.id !== 'required')
  const missing = new Problem('invalid_input', 'fields_missing')
  const sentences = telling.length < text.fields.length ? [problemText(missing, locale).detail] : []
  const message =
    [...new Set([...telling.map(({ detail }) => detail), ...sentences])].join(' ') || text.detail
  return { status: 'failed', message, fields, values: withinBounds(values) }
}

/** Whoever a form turns out to act for; filled in on the way. */
interface Who {
  actor?: Actor
}

/** Does what a form asks for. Whatever the form, it is said in the log, and a refusal is noted for the account that tried. */
async function attempt<Done>(
  route: string,
  { now, requestId, address }: Surroundings,
  work: (who: Who) => Promise<Done>,
): Promise<{ done: Done } | { problem: Problem }> {
  const who: Who = {}
  const told = (status: number) => ({
    ...{ event: 'action', route, request_id: requestId, status, ms: Date.now() - now },
    actor: who.actor && actorHash(who.actor.owner),
  })
  try {
    const done = await work(who)
    log('info', told(200))
    return { done }
  } catch (error) {
    const problem = asProblem(error)
    const level = problem.status >= 500 ? 'error' : 'info'
    log(level, { ...told(problem.status), ...errorFields(error) })
    if (problem.status === 403) await noteDenial({ actor: who.actor, now, requestId, address, route })
    return { problem }
  }
}

interface ActionSpec<Shape extends z.ZodType, Done> {
  /** For the log. */
  name: string
  shape: Shape
  limit: LimitName
  /** Fields that the form may have several times. */
  lists?: readonly string[]
  run: (ctx: Context, input: z.output<Shape>) => Promise<Done>
  /** Query of the Oracle's page that shows what was done, for browsers without scripts. */
  show: (done: Done) => Record<string, string>
}

/** A form's action. With scripts it answers the new state; without, it redirects to the page that shows the result. */
export function guardedAction<Shape extends z.ZodType, Done>(spec: ActionSpec<Shape, Done>) {
  return async (_previous: FormState<Done>, form: FormData): Promise<FormState<Done>> => {
    const around = await surroundings()
    const { now, requestId, locale, address } = around
    const values = fieldsOf(form)
    const lists = listsOf(form, spec.lists)
    const outcome = await attempt(spec.name, around, async (who) => {
      const input = parseInput(spec.shape, { ...filled(values), ...filledLists(lists) })
      const actor = await writingActor(await visit())
      who.actor = actor
      await takeCallOf(actor, spec.limit, now)
      return spec.run({ actor, now, requestId, locale, address }, input)
    })
    if ('problem' in outcome)
      return { ...failed<Done>(outcome.problem, locale, values), lists: chosen(lists) }
    if (form.has('scripted')) return { status: 'done', done: outcome.done }
    redirect(`/${locale}/oracle?${new URLSearchParams(spec.show(outcome.done))}`)
  }
}

interface PageActionSpec<Shape extends z.ZodType> {
  /** For the log. */
  name: string
  shape: Shape
  limit: LimitName
  /** @returns what the page says in its address afterwards; `back` is where the form stood */
  run: (ctx: Context, input: z.output<Shape>) => Promise<Record<string, string | undefined>>
}

/** Adds to the query of a page of ours; an empty value takes a name out. */
function withQuery(back: string, query: Record<string, string | undefined>): string {
  const [path = '/', search = ''] = back.split('#')[0]!.split('?')
  const all = new URLSearchParams(search)
  for (const name of ['notice', 'undo', 'problem']) all.delete(name)
  for (const [name, value] of Object.entries(query)) value ? all.set(name, value) : all.delete(name)
  return all.size > 0 ? `${path}?${all}` : path
}

/**
 * The action of a small form that needs no script: a button with hidden fields. It answers with a page, the one where the
 * form stood (its field `back`), which then says what was done or why not. It makes no guest.
 */
export function pageAction<Shape extends z.ZodType>(spec: PageActionSpec<Shape>) {
  return async (form: FormData): Promise<void> => {
    const around = await surroundings()
    const { back: from, ...values } = fieldsOf(form)
    const back = relativePath(from, `/${around.locale}/oracle`)
    const outcome = await attempt(spec.name, around, async (who) => {
      const input = parseInput(spec.shape, filled(values))
      const ctx = await pageContext()
      if (!ctx) throw new Problem('unauthenticated', 'sign_in_again')
      who.actor = ctx.actor
      await takeCallOf(ctx.actor, spec.limit, around.now)
      return spec.run(ctx, input)
    })
    const query = 'problem' in outcome ? { problem: outcome.problem.id } : outcome.done
    redirect(withQuery(back, query))
  }
}

export type Outcome =
  /** The page to show next. */
  | { to: string }
  /** Recovery codes, shown in place of the form. */
  | { codes: string[] }

interface AccountActionSpec<Shape extends z.ZodType> {
  /** For the log. */
  name: string
  shape: Shape
  run: (visit: Visit, input: z.output<Shape>) => Promise<Outcome>
}

/** Fields that go back to the browser with a refusal; a password or a code never does. */
const ECHOED: readonly string[] = [
  'login',
  'next',
  'adopt',
  'end_keys',
  'label',
  'life',
  'profile_id',
  ...SCOPES,
]

/** A form that changes who somebody is: it makes no guest, and it answers without repeating a secret. */
export function accountAction<Shape extends z.ZodType>(spec: AccountActionSpec<Shape>) {
  return async (_previous: FormState<string[]>, form: FormData): Promise<FormState<string[]>> => {
    const around = await surroundings()
    const given = fieldsOf(form)
    const outcome = await attempt(spec.name, around, async (who) => {
      const seen = await visit()
      who.actor = seen.member ?? seen.guest ?? undefined
      return spec.run(seen, parseInput(spec.shape, given))
    })
    if ('problem' in outcome) {
      const echoed = Object.entries(given).filter(([name]) => ECHOED.includes(name))
      return failed(outcome.problem, around.locale, Object.fromEntries(echoed))
    }
    const { done } = outcome
    if ('codes' in done) return { status: 'done', done: done.codes }
    redirect(done.to)
  }
}
