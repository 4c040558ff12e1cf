// Keeps a reading within its length: sentences that can be spared are left out, the least needed first.

/** The most words in one person's reading, titles not counted. */
const WORD_LIMIT = 320

/** What may be left out when a reading grows too long, in this order; all sentences of a kind go together. */
const SPARE = ['manner', 'year', 'meeting', 'hour', 'finding', 'sides'] as const
export type Spare = (typeof SPARE)[number]

export interface Sentence {
  text: string
  /** Absent: always kept. */
  spare?: Spare
}

/** A section as paragraphs of sentences. */
export type Paragraphs = Sentence[][]

const SPACE = /\s/
/** Spaces of our own texts without a look at the table of all white space. */
const isSpace = (character: string) =>
  character === ' ' || ((character < '!' || character > '\u009f') && SPACE.test(character))

export function countWords(text: string): number {
  let words = 0
  let within = false
  for (const character of text) {
    const space = isSpace(character)
    if (!space && !within) words++
    within = !space
  }
  return words
}

/** The sections without what the length does not allow. */
export function trim(sections: readonly Paragraphs[]): Paragraphs[] {
  const sentences = sections.flat(2)
  let words = sentences.reduce((sum, { text }) => sum + countWords(text), 0)
  const dropped = new Set<Spare>()
  for (const spare of SPARE) {
    if (words <= WORD_LIMIT) break
    dropped.add(spare)
    for (const sentence of sentences) if (sentence.spare === spare) words -= countWords(sentence.text)
  }
  const kept = ({ spare }: Sentence) => spare === undefined || !dropped.has(spare)
  return sections.map((paragraphs) => paragraphs.map((sentences) => sentences.filter(kept)))
}

/** Paragraphs separated by an empty line; empty ones are left out. */
export function join(paragraphs: Paragraphs): string {
  return paragraphs
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => sentences.map(({ text }) => text).join(' '))
    .join('\n\n')
}
