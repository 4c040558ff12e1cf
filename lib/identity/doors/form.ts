// The mouths of a browser's doors: a form, a form of an account, and a button. Each reads the fields its way and turns the outcome
// into what the browser shows.
import { redirect } from 'next/navigation'
import { after } from 'next/server'
import type { z } from 'zod'
import { MAX_PEOPLE } from '@/lib/engine'
import { backgroundDone, hasBackground } from '@/lib/platform/background'
import { SCOPES } from '@/lib/platform/context'
import type { Locale } from '@/lib/platform/i18n/locales'
import { isId } from '@/lib/platform/id'
import { Problem } from '@/lib/platform/problem'
import { problemText } from '@/lib/platform/problem-text'
import { relativePath } from '../input/relative-path'
import { surroundings } from '../proof/browser'
import { type BrowserDoor, passBrowser } from './browser-door'
import type { Who } from './door'
import type { FormState } from './form-state'

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

/** Where the process would be frozen with the answer, it is not before what goes on has ended. */
function goesOn(): void {
  if (hasBackground()) after(backgroundDone)
}

/** What stands between a door and a server action: the table of who may do what walks over it. */
type Mouth<Action> = Action & { door: { name: string; who: Who } }
const mouth = <Action extends object>(
  { name, who }: { name: string; who: Who },
  action: Action,
): Mouth<Action> => Object.assign(action, { door: { name, who } })

interface FormDoor<By extends Who, Shape extends z.ZodType, Done> extends BrowserDoor<By, Shape, Done> {
  /** Fields that the form may have several times. */
  lists?: readonly string[]
  /** Query of the Oracle's page that shows what was done, for browsers without scripts. */
  show: (done: Done) => Record<string, string>
}

/** A form's action. With scripts it answers the new state; without, it redirects to the page that shows the result. */
export function formAction<By extends Who, Shape extends z.ZodType, Done>(door: FormDoor<By, Shape, Done>) {
  return mouth(door, async (_previous: FormState<Done>, form: FormData): Promise<FormState<Done>> => {
    const around = await surroundings()
    const { locale } = around
    const values = fieldsOf(form)
    const lists = listsOf(form, door.lists)
    const outcome = await passBrowser(door, 'action', around, { ...filled(values), ...filledLists(lists) })
    if ('problem' in outcome)
      return { ...failed<Done>(outcome.problem, locale, values), lists: chosen(lists) }
    goesOn()
    if (form.has('scripted')) return { status: 'done', done: outcome.done }
    redirect(`/${locale}/oracle?${new URLSearchParams(door.show(outcome.done))}`)
  })
}

/** Adds to the query of a page of ours; an empty value takes a name out. */
function withQuery(back: string, query: Query): string {
  const [path = '/', search = ''] = back.split('#')[0]!.split('?')
  const all = new URLSearchParams(search)
  for (const name of ['notice', 'undo', 'problem']) all.delete(name)
  for (const [name, value] of Object.entries(query)) value ? all.set(name, value) : all.delete(name)
  return all.size > 0 ? `${path}?${all}` : path
}

/** What the page says in its address afterwards. */
type Query = Record<string, string | undefined>

/**
 * The action of a small form that needs no script: a button with hidden fields. It answers with a page, the one where the
 * form stood (its field `back`), which then says what was done or why not.
 */
export function buttonAction<By extends Who, Shape extends z.ZodType>(door: BrowserDoor<By, Shape, Query>) {
  return mouth(door, async (form: FormData): Promise<void> => {
    const around = await surroundings()
    const { back: from, ...values } = fieldsOf(form)
    const back = relativePath(from, `/${around.locale}/oracle`)
    const outcome = await passBrowser(door, 'action', around, filled(values))
    goesOn()
    redirect(withQuery(back, 'problem' in outcome ? { problem: outcome.problem.id } : outcome.done))
  })
}

export type Outcome =
  /** The page to show next. */
  | { to: string }
  /** Recovery codes, shown in place of the form. */
  | { codes: string[] }

/** Fields that go back to the browser with a refusal; a password or a code never does. */
const ECHOED: readonly string[] = [
  'login',
  'next',
  'adopt',
  'end_keys',
  'label',
  'life',
  'profile_id',
  'language',
  ...SCOPES,
]

/** A form that changes who somebody is or may: it answers without repeating a secret. */
export function accountAction<By extends Who, Shape extends z.ZodType>(
  door: BrowserDoor<By, Shape, Outcome>,
) {
  return mouth(door, async (_previous: FormState<string[]>, form: FormData): Promise<FormState<string[]>> => {
    const around = await surroundings()
    const given = fieldsOf(form)
    const outcome = await passBrowser(door, 'action', around, given)
    if ('problem' in outcome) {
      const echoed = Object.entries(given).filter(([name]) => ECHOED.includes(name))
      return failed(outcome.problem, around.locale, Object.fromEntries(echoed))
    }
    const { done } = outcome
    if ('codes' in done) return { status: 'done', done: done.codes }
    redirect(done.to)
  })
}
