// Words for numbers that somebody brings: computed, told and forgotten.
import { type RootNumber, reduced } from '@/lib/engine'
import { briefOfNumbers } from '@/lib/interpretation/claude/small'
import { withStatus, wordsBy } from '@/lib/interpretation/claude/write'
import { interpretNumbers } from '@/lib/interpretation/interpret'
import type { Interpretation } from '@/lib/interpretation/schema'
import { isConfigured } from '@/lib/platform/claude/ask'
import type { Context } from '@/lib/platform/context'
import { env } from '@/lib/platform/env'
import type { NumbersWords } from '../answers/numbers-words'
import type { InterpretInput } from '../words-schema'
import { askingOf } from './tell'

const PATIENCE = { wholeMs: 10_000, idleMs: 5_000 } as const

async function told(
  ctx: Context,
  { context, numbers, words: wish }: InterpretInput,
  builtin: Interpretation,
  signal: AbortSignal,
): Promise<Interpretation> {
  const { locale, style, risk = 'none', intent = 'open' } = builtin
  if (wish === 'builtin' || !isConfigured()) return withStatus(builtin, 'off')
  if (risk === 'self' || risk === 'violence') return withStatus(builtin, 'danger')
  const read = numbers.map((given) => ({ given, root: reduced(given) as RootNumber }))
  return wordsBy({
    brief: briefOfNumbers({ context, numbers: read, locale, style, intent, risk }),
    builtin,
    inDanger: (found) =>
      interpretNumbers({ context, numbers: read.map(({ root }) => root), locale, style }, found),
    putIn: { people: [''], sign: '' },
    ask: askingOf(ctx, { ...PATIENCE, purpose: 'interpret', signal }),
    model: env().ANTHROPIC_MODEL,
  })
}

/** @param signal of who waits: whoever leaves does not want the words */
export async function interpretGiven(
  ctx: Context,
  input: InterpretInput,
  signal: AbortSignal,
): Promise<NumbersWords> {
  const { context, numbers, style = 'plain' } = input
  const locale = input.locale ?? ctx.locale
  const roots = numbers.map((number) => reduced(number) as RootNumber)
  const builtin = interpretNumbers({ context, numbers: roots, locale, style })
  const words = await told(ctx, input, builtin, signal)
  const { source, ai, risk, sections } = words
  return {
    interpretation: sections.map(({ text }) => text).join('\n\n'),
    ...{ source, locale, style, ai, sections },
    risk: risk ?? 'none',
  }
}
