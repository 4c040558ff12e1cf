// What reading, checking and showing cost us of a model's answer that is there at once: milliseconds of each section.
import { write } from '@/lib/interpretation/claude/write'
import { goodAnswer, sentIn } from '@/tests/support/claude/answer'
import type { Case } from '../words/cases'
import { inPieces, writeCase } from '../words/written'

/** Characters, as tokens bring them. */
const PIECE = 12
const WARM_UP = 50

/** @returns milliseconds of a section, for each time that it was written; @throws Error when the model's words do not stand */
export async function ownShare(one: Case, times: number): Promise<number[]> {
  let text = ''
  // Once as the product does it, for what it asks and what is put in.
  const { brief, builtin, putIn, words } = await writeCase(one, 'plain', ({ user }) => {
    text = JSON.stringify(goodAnswer(sentIn(user)))
    return inPieces(text, PIECE)
  })
  if (words.ai?.status !== 'ok') throw new Error(`Case ${one.id} is not written: ${words.ai?.status}`)
  const ask = () => inPieces(text, PIECE)
  const each: number[] = []
  for (let turn = -WARM_UP; turn < times; turn++) {
    const began = performance.now()
    let sections = 0
    for await (const { kind } of write({
      brief,
      builtin,
      putIn,
      ask,
      inDanger: () => builtin,
      model: 'model',
    }))
      if (kind === 'section') sections++
    if (turn >= 0) each.push((performance.now() - began) / sections)
  }
  return each
}
