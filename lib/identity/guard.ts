// The doors of the browser: pages and server actions. They say who asks, parse what came, and turn every failure into
// something the form can show. (The door of the JSON API is route.ts.)
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import type { z } from 'zod'
import type { Actor, Context } from '@/lib/platform/context'
import type { Locale } from '@/lib/platform/i18n/locales'
import { newId } from '@/lib/platform/id'
import { actorHash, errorFields, log } from '@/lib/platform/log'
import { Problem } from '@/lib/platform/problem'
import { problemText } from '@/lib/platform/problem-text'
import { createGuest, guestOfToken, SESSION_COOKIE, SESSION_SECONDS } from './accounts'
import { asProblem } from './failure'
import type { FormState } from './form-state'
import { parseInput } from './parse'

async function browserActor(now: number): Promise<Actor | null> {
  const token = (await cookies()).get(SESSION_COOKIE)?.value
  return token ? guestOfToken(token, now) : null
}

/** Who looks at a page; null when nobody has written anything from this browser yet. Once a request. */
export const pageContext = cache(async (): Promise<Context | null> => {
  const now = Date.now()
  const actor = await browserActor(now)
  if (!actor) return null
  const requestId = (await headers()).get('x-request-id') ?? newId(now)
  return { actor, now, requestId, locale: (await getLocale()) as Locale }
})

/** The first write of a browser makes its guest account. */
async function writingActor(now: number): Promise<Actor> {
  const known = await browserActor(now)
  if (known) return known
  const { actor, token } = await createGuest(now)
  const secure = (await headers()).get('x-forwarded-proto') === 'https'
  const options = { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: SESSION_SECONDS } as const
  ;(await cookies()).set(SESSION_COOKIE, token, options)
  return actor
}

/** Text fields of a form; an empty one counts as not given. React's own fields begin with `$`. */
function fieldsOf(form: FormData): Record<string, string> {
  const texts = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return Object.fromEntries(texts.filter(([name]) => !name.startsWith('$') && name !== 'scripted'))
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
  return { status: 'failed', message, fields, values }
}

interface ActionSpec<Shape extends z.ZodType, Done> {
  /** For the log. */
  name: string
  shape: Shape
  run: (ctx: Context, input: z.output<Shape>) => Promise<Done>
  /** Query of the Oracle's page that shows what was done, for browsers without scripts. */
  show: (done: Done) => Record<string, string>
}

/** A form's action. With scripts it answers the new state; without, it redirects to the page that shows the result. */
export function guardedAction<Shape extends z.ZodType, Done>(spec: ActionSpec<Shape, Done>) {
  return async (_previous: FormState<Done>, form: FormData): Promise<FormState<Done>> => {
    const now = Date.now()
    const locale = (await getLocale()) as Locale
    const requestId = (await headers()).get('x-request-id') ?? newId(now)
    const values = fieldsOf(form)
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''))
    const event = { event: 'action', route: spec.name, request_id: requestId }
    let done: Done
    try {
      const input = parseInput(spec.shape, given)
      const actor = await writingActor(now)
      done = await spec.run({ actor, now, requestId, locale }, input)
      log('info', { ...event, status: 200, ms: Date.now() - now, actor: actorHash(actor.owner) })
    } catch (error) {
      const problem = asProblem(error)
      const level = problem.status >= 500 ? 'error' : 'info'
      log(level, { ...event, status: problem.status, ms: Date.now() - now, ...errorFields(error) })
      return failed(problem, locale, values)
    }
    if (form.has('scripted')) return { status: 'done', done }
    redirect(`/${locale}/oracle?${new URLSearchParams(spec.show(done))}`)
  }
}
