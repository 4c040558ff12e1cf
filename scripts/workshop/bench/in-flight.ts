// A thousand answers of the model that are read, checked and shown at the same time, all of them under way: whether memory grows with rounds.
import { setTimeout as rest } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { write } from '@/lib/interpretation/claude/write'
import { goodAnswer, sentIn } from '@/tests/support/claude/answer'
import type { Case } from '../words/cases'
import { inPieces, writeCase } from '../words/written'

/** As a quick model sends: nothing for a while, then ten tokens at a time. */
const FIRST_MS = 600
const BETWEEN_MS = 125
const PIECE = 40

export interface Round {
  /** Written by the model. */
  written: number
  ms: number
  /** Of the heap, what is alive when it is over. */
  megabytes: number
}

/** What nobody needs is swept first: by itself it is not before there is much of it, and looks like growth. */
function alive(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed / 1e6
}

/** @param rounds one after the other @throws Error when the model's words do not stand */
export async function inFlight(one: Case, count: number, rounds: number): Promise<Round[]> {
  let text = ''
  const { brief, builtin, putIn } = await writeCase(one, 'plain', ({ user }) => {
    text = JSON.stringify(goodAnswer(sentIn(user)))
    return inPieces(text, PIECE)
  })
  async function* ask() {
    await rest(FIRST_MS)
    for await (const piece of inPieces(text, PIECE)) {
      await rest(BETWEEN_MS)
      yield piece
    }
  }
  async function source(): Promise<string> {
    let last = ''
    for await (const told of write({ brief, builtin, putIn, ask, inDanger: () => builtin, model: 'model' }))
      if (told.kind === 'words') last = told.words.source
    return last
  }
  const done: Round[] = []
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    const sources = await Promise.all(Array.from({ length: count }, source))
    done.push({
      written: sources.filter((from) => from === 'ai').length,
      ms: performance.now() - began,
      megabytes: alive(),
    })
  }
  return done
}
