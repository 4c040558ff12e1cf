// A case as it is written by answers of a model, recorded or asked for now: what is told on the way, and the words at its end.
import { readFileSync } from 'node:fs'
import { readPeople } from '@/lib/engine'
import { type PutIn, putInOf } from '@/lib/interpretation/claude/put-in'
import type { Ask, Question } from '@/lib/interpretation/claude/read'
import type { Written } from '@/lib/interpretation/claude/shape'
import { type ShownSection, type Told, write } from '@/lib/interpretation/claude/write'
import { type Words, wordsInDanger } from '@/lib/interpretation/interpret'
import type { Style } from '@/lib/interpretation/schema'
import { signText } from '@/lib/interpretation/sign-text'
import { type BriefedCase, briefOfCase, type Case, inputOf } from './cases'

/** An answer that a model gave to our prompt for a case. */
export interface Recorded {
  /** Of its case. */
  id: string
  style: Style
  answer: Written
}

const RECORDED = new URL('../../../tests/data/claude/recorded.json', import.meta.url)
export const recordedAnswers = (): Recorded[] => JSON.parse(readFileSync(RECORDED, 'utf8'))

/** As a stream brings it. */
export async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}

export interface WrittenCase extends BriefedCase {
  /** The built-in words. */
  builtin: Words
  /** What came out. */
  words: Words
  /** Sections as they were shown, one by one. */
  shown: ShownSection[]
  asked: { question: Question; repair: boolean }[]
  putIn: PutIn
}

/** As the product does it; where our own reader hears danger, nobody is asked. */
export async function writeCase(one: Case, style: Style, ask: Ask): Promise<WrittenCase> {
  const briefed = briefOfCase(one, style)
  const { brief, words: builtin } = briefed
  const { question, locale } = one
  const input = inputOf(one)
  const document = readPeople(input)
  const names = input.people.map(({ name }) => name)
  const putIn = putInOf(names, signText(document.people[0]!.sign, locale))
  const written: WrittenCase = { ...briefed, builtin, shown: [], asked: [], putIn }
  if (builtin.risk === 'self' || builtin.risk === 'violence') return written
  const told: AsyncIterable<Told> = write({
    ...{ brief, builtin, putIn, model: 'model' },
    inDanger: (risk) => wordsInDanger({ document, names, question, locale, style }, risk),
    ask: (asking, repair) => {
      written.asked.push({ question: asking, repair })
      return ask(asking, repair)
    },
  })
  for await (const event of told) {
    if (event.kind === 'section') written.shown.push(event.section)
    if (event.kind === 'words') written.words = event.words
  }
  return written
}
