// What can be asked further of a reading that the model wrote: three short answers, made when somebody asks, and kept with its words.
import { ownText } from '@/lib/interpretation/check/text'
import { leaveOpen, putIn } from '@/lib/interpretation/claude/put-in'
import { readAnswer } from '@/lib/interpretation/claude/read'
import type { Further } from '@/lib/interpretation/schema'
import { ModelFailure } from '@/lib/platform/claude/ask'
import type { Context } from '@/lib/platform/context'
import { errorFields, log } from '@/lib/platform/log'
import type { Manner } from '../repository/row'
import { changeKept, selectKept } from '../repository/telling'
import { furtherWithNames } from '../view/bonds'
import { type Words, wordsOf } from '../words'
import { askingOf, briefed, whyNotAsked } from './tell'
import { mannerOf, ownReading } from './told'

/** Milliseconds for the three together. */
const PATIENCE = { wholeMs: 10_000, idleMs: 5_000 } as const

/**
 * The answers, by the model where it may be asked and did not answer yet; else those that are there. Never fails for the model's sake.
 * @throws Problem 403 for somebody else's reading, 404 for none
 */
export async function tellFurther(ctx: Context, id: string, asked: Partial<Manner>): Promise<Further[]> {
  const { record } = await ownReading(ctx, id)
  const manner = mannerOf(record, asked)
  const builtin = wordsOf({ ...record, ...manner })
  const [kept] = await selectKept(record.id, record.isMultiUser, manner)
  const told = kept?.words ?? builtin
  const chips = told.further ?? []
  const named = (all: Further[]) => furtherWithNames(all, record.participants, manner.locale)
  if (told.source !== 'ai' || chips.length === 0 || chips.every(({ by }) => by === 'ai')) return named(chips)
  if (await whyNotAsked(ctx, record, builtin, 'auto', { counted: true })) return named(chips)
  const { brief, open } = await briefed(ctx, record, manner, builtin)
  const question = (chip: string) => leaveOpen(chip, record.participants.length)
  const answers = new Map<string, string>()
  try {
    const more = {
      further: chips.map(({ chip }) => question(chip)),
      said: told.sections.map(({ text }) => ownText(text, '…')),
    }
    const ask = askingOf(ctx, { ...PATIENCE, purpose: 'further' })
    for await (const seen of readAnswer({ brief, ask, risk: told.risk ?? 'none' }, more)) {
      if (seen.kind !== 'section' || seen.section.key !== 'further') continue
      const { title, sentences } = seen.section
      answers.set(title, sentences.map(({ t }) => putIn(t, open)).join(' '))
    }
  } catch (error) {
    if (!(error instanceof ModelFailure)) log('warn', { event: 'further_not_read', ...errorFields(error) })
  }
  const further = chips.map((one): Further => {
    const text = answers.get(question(one.chip))
    return text ? { chip: one.chip, text, by: 'ai' } : one
  })
  if (answers.size > 0)
    await changeKept(ctx.actor.owner, record, manner, (words): Words => ({ ...words, further }))
  return named(further)
}
