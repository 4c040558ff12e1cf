// The model writes the words of a reading that is there already: within limits and money, once however many ask, and to its end also
// when nobody looks any more. Without it, and whatever it does, the built-in words stand.
import { takeCallOf } from '@/lib/identity/doors/limit'
import { briefOf } from '@/lib/interpretation/claude/brief'
import type { Private } from '@/lib/interpretation/claude/mask'
import { putInOf } from '@/lib/interpretation/claude/put-in'
import type { Ask } from '@/lib/interpretation/claude/read'
import { withStatus, write } from '@/lib/interpretation/claude/write'
import { wordsInDanger } from '@/lib/interpretation/interpret'
import type { AiStatus } from '@/lib/interpretation/schema'
import { signText } from '@/lib/interpretation/sign-text'
import { inBackground } from '@/lib/platform/background'
import { ask, isConfigured } from '@/lib/platform/claude/ask'
import type { Context } from '@/lib/platform/context'
import { env } from '@/lib/platform/env'
import { errorFields, log } from '@/lib/platform/log'
import { countBroken, countTold } from '@/lib/platform/metrics/model'
import { Problem } from '@/lib/platform/problem'
import { getReaders } from '@/lib/profiles/service'
import type { NumbersRecord, ReadingRecord } from '../repository/record'
import type { Manner } from '../repository/row'
import { claimPlace, fillPlace, leavePlace, type Place, selectLately } from '../repository/telling'
import { keepTelling, Telling } from '../telling'
import { type Words, wordsOf } from '../words'

/** Milliseconds that words may take: for one person and for several, and between two pieces of the answer. */
const PATIENCE = { single: 12_000, joint: 20_000, idle: 5_000 } as const
/** Readings back which should not begin as this one does. */
const LATELY = 3

/** Whose words are wanted: the model's where it is configured, or the built-in ones alone. */
export type Wish = 'auto' | 'ai' | 'builtin'

/** Counts a call of the model, at a door that counts something else. @returns whether it may be made */
export async function takesCall({ actor, now }: Context): Promise<boolean> {
  try {
    await takeCallOf(actor, 'interpret', now)
    return true
  } catch (error) {
    if (error instanceof Problem && error.kind === 'rate_limited') return false
    throw error
  }
}

/**
 * Why the model is not asked; null where it may be.
 * @param builtin the built-in words of the reading @param counted whether the door counted it already; else it counts here
 */
export async function whyNotAsked(
  ctx: Context,
  { result }: Pick<NumbersRecord, 'result'>,
  builtin: Words,
  wish: Wish = 'auto',
  { counted = false } = {},
): Promise<AiStatus | null> {
  if (wish === 'builtin' || !isConfigured()) return 'off'
  if (builtin.risk === 'self' || builtin.risk === 'violence' || result.told?.readAnyway) return 'danger'
  return counted || (await takesCall(ctx)) ? null : 'rate_limited'
}

/** What people must not be recognised by: as the reading has it, and as their profiles have it now, where they are there still. */
async function privateOf(ctx: Context, { result, participants }: NumbersRecord): Promise<Private[]> {
  const profiles = await getReaders(
    ctx,
    participants.map(({ id }) => id),
  ).catch((error: unknown) => {
    if (error instanceof Problem) return []
    throw error
  })
  return result.input.people.map(({ name, mother_name, birth }, place) => {
    const profile = profiles[place]
    const names = [name, profile?.name, profile?.name_persian, place === 0 ? result.told?.called : null]
    const mothers = [mother_name, profile?.mother_name, profile?.mother_name_persian]
    const there = (texts: readonly (string | null | undefined)[]) => [
      ...new Set(texts.filter((text): text is string => Boolean(text))),
    ]
    return { names: there(names), mothers: there(mothers), birthday: birth }
  })
}

/** What the model is given of a reading, and what is put into what it writes. @param builtin the built-in words in that manner */
export async function briefed(
  ctx: Context,
  record: NumbersRecord,
  { locale, style }: Manner,
  builtin: Words,
) {
  const { document, input, told } = record.result
  const people = await privateOf(ctx, record)
  const lately = await selectLately(ctx.actor.owner, { locale }, { but: record.id, take: LATELY })
  const { intent = 'open', risk = 'none' } = builtin
  const pairs = 'pairs' in builtin ? builtin.pairs.flatMap((text, index) => (text ? [index] : [])) : []
  const { question } = record
  const names = input.people.map(({ name }, index) => (index === 0 && told?.called) || name)
  return {
    brief: briefOf({ document, people, question, locale, style, intent, risk, pairs, lately }),
    open: putInOf(names, signText(document.people[0]!.sign, locale)),
    names,
  }
}

interface Purpose {
  purpose: 'reading' | 'further' | 'daily' | 'interpret'
  signal?: AbortSignal
  wholeMs: number
  idleMs: number
}

/** How the model is asked for somebody: all calls of one answer together have so much time. */
export function askingOf({ actor: { owner }, now }: Context, { wholeMs, purpose, ...rest }: Purpose): Ask {
  const begun = performance.now()
  return (question, repair) =>
    ask(question, {
      ...{ owner, now, ...rest },
      purpose: repair ? 'repair' : purpose,
      wholeMs: Math.max(1, wholeMs - (performance.now() - begun)),
    })
}

const AGAIN_MS = 700
/** What was written is worth a second attempt where the database had no place. */
async function kept(keep: () => Promise<void>): Promise<void> {
  await keep().catch(async () => {
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
    await keep()
  })
}

/** By the names of our own rules, and never by what was written. */
function noted(rules: readonly string[], twice: boolean): void {
  countBroken(rules, twice)
  log('info', { event: twice ? 'section_refused' : 'section_mended', reason: rules.join(' ') })
}

interface Task {
  place: Place
  builtin: Words
}

/** Never fails. */
async function tell(
  ctx: Context,
  record: ReadingRecord,
  { place, builtin }: Task,
  telling: Telling,
  signal: AbortSignal,
): Promise<Words> {
  const { locale, style } = place
  const { document, told } = record.result
  const { question } = record
  const model = env().ANTHROPIC_MODEL
  const wholeMs = record.isMultiUser ? PATIENCE.joint : PATIENCE.single
  const asking = askingOf(ctx, { purpose: 'reading', signal, wholeMs, idleMs: PATIENCE.idle })
  try {
    const { brief, open, names } = await briefed(ctx, record, place, builtin)
    const inDanger = (found: 'self' | 'violence') =>
      wordsInDanger({ document, names, question, locale, style, country: told?.country ?? null }, found)
    let words = withStatus(builtin, 'error', model)
    for await (const one of write({ brief, builtin, inDanger, putIn: open, ask: asking, model, noted })) {
      if (one.kind === 'words') ({ words } = one)
      else telling.add(one)
    }
    if (signal.aborted) {
      await leavePlace(place)
      return withStatus(builtin, 'cancelled', model)
    }
    await kept(() => fillPlace(place, { words, model }, record))
    return words
  } catch (error) {
    log('error', { event: 'words_not_told', request_id: ctx.requestId, ...errorFields(error) })
    await leavePlace(place).catch((cause: unknown) =>
      log('error', { event: 'place_not_left', ...errorFields(cause) }),
    )
    return withStatus(builtin, 'error', model)
  }
}

interface Wanted {
  /** Whether what the model wrote before gives way. */
  again?: boolean
  /** Of who waits for the words: who leaves does not want them. */
  signal?: AbortSignal | undefined
}

/**
 * Begins to write; what comes of it is to be had from the telling, by everybody who asks.
 * @returns null where somebody writes already, or wrote
 */
export async function beginTelling(
  ctx: Context,
  record: ReadingRecord,
  manner: Manner,
  { again = false, signal }: Wanted = {},
): Promise<Telling | null> {
  const place = await claimPlace(ctx.actor.owner, record.id, manner, again)
  if (!place) return null
  const builtin = wordsOf({ ...record, ...manner })
  const telling = new Telling(async (self, ended) => {
    const words = await tell(ctx, record, { place, builtin }, self, ended)
    countTold(words.ai?.status ?? 'off')
    return words
  })
  keepTelling(record.id, manner, telling)
  inBackground(telling.done)
  if (signal?.aborted) telling.cancel()
  signal?.addEventListener('abort', () => telling.cancel(), { once: true })
  return telling
}
