// The words of a reading, and the rows of words for readings of older versions: from their column or, where that has none, written
// anew from their document. That may be done by several servers at once, is begun again wherever it ended, and changes nothing
// that is right already.
import { setImmediate } from 'node:timers/promises'
import { idsSince } from '@/lib/platform/id'
import { errorFields, log } from '@/lib/platform/log'
import { countKept } from '@/lib/platform/metrics/beside'
import { SealError } from '@/lib/platform/seal/codec'
import type { NumbersRecord, ReadingRecord } from '../repository/record'
import { openWordless, selectWordless } from '../repository/wordless'
import { keepWords } from '../repository/words-rows'
import { summaryOf } from '../summary'
import { wordsOf } from '../words'

/** Readings looked at in one statement, and opened at once. */
const STRETCH = 1000
const BATCH = 20

/** The reading with its words, and the milliseconds that they took. */
export function withWords(numbers: NumbersRecord): { record: ReadingRecord; ms: number } {
  const begun = performance.now()
  const record = { ...numbers, interpretation: wordsOf(numbers) }
  return { record, ms: Math.round((performance.now() - begun) * 100) / 100 }
}

/** @param accountId of the reading's owner @returns whether its words were missing still */
export function writeWords(accountId: string, numbers: NumbersRecord): Promise<boolean> {
  const { record, ms } = withWords(numbers)
  return keepWords({ ...record, accountId }, { words: record.interpretation, ms }, summaryOf(record))
}

export interface KeptWords {
  /** Readings whose words were in their column alone. */
  brought: number
  /** Readings that had no words. */
  written: number
  /** Readings that do not open: they are left as they are. */
  unopened: number
}

type Wordless = Awaited<ReturnType<typeof openWordless>>[number]
async function settle({ accountId, bring, numbers }: Wordless): Promise<keyof KeptWords | null> {
  try {
    const brought = await bring()
    if (brought !== null) return brought ? 'brought' : null
    return (await writeWords(accountId, numbers())) ? 'written' : null
  } catch (error) {
    if (error instanceof SealError) return 'unopened'
    throw error
  }
}

/** Gives every reading its row of words, a few at a time. @param since milliseconds since 1970: of those made then or later */
export async function keepMissingWords(since = 0): Promise<KeptWords> {
  const kept: KeptWords = { brought: 0, written: 0, unopened: 0 }
  for (let after: string | null = idsSince(since); after !== null; ) {
    const { ids, last }: Awaited<ReturnType<typeof selectWordless>> = await selectWordless(after, STRETCH)
    for (let at = 0; at < ids.length; at += BATCH) {
      for (const reading of await openWordless(ids.slice(at, at + BATCH))) {
        const done = await settle(reading)
        if (done) kept[done]++
        await setImmediate()
      }
    }
    after = last
  }
  return kept
}

const SOON_MS = 1000
const HOUR_MS = 60 * 60 * 1000
/** Longer than a request may be repeated after its server died, with the id that it was given then. */
const RECENT_MS = 48 * HOUR_MS

/** All readings soon after the start, then every hour those that may have come wordless since. @param clock tells milliseconds since 1970 */
export function keepWordsByItself(clock: () => number): void {
  let since = 0
  const run = async () => {
    const begun = clock()
    try {
      const { brought, written, unopened } = await keepMissingWords(since)
      since = begun - RECENT_MS
      countKept({ brought, written, unopened })
      if (brought + written + unopened > 0) log('info', { event: 'words_kept', brought, written, unopened })
    } catch (error) {
      log('warn', { event: 'words_not_kept', ...errorFields(error) })
    }
    setTimeout(run, HOUR_MS).unref()
  }
  setTimeout(run, SOON_MS).unref()
}
