// The examples that the reader of forms is trained on: a line each, of its risk, its intent and its text; a file an author.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { DANGER_KINDS, type DangerKind, INTENTS, type Intent } from '@/lib/interpretation/schema'

const FOLDER = path.join(import.meta.dirname, 'examples')

export interface Example {
  locale: string
  /** Who wrote it, with the language: figures are taken author by author. */
  author: string
  /** Null for harmless ones. */
  kind: DangerKind | null
  outright: boolean
  /** Null for danger, whose intent nobody asks. */
  intent: Intent | null
  text: string
}

const LINE = /^(none|([a-z]+)([!?]))\t(-|[a-z]+)\t(\S.*)$/

function exampleOf(line: string, locale: string, file: string): Example {
  const [, risk, kind, mark, intent, text] = LINE.exec(line) ?? []
  const known =
    risk === 'none' ? INTENTS.includes(intent as Intent) : DANGER_KINDS.includes(kind as DangerKind)
  if (!known || text === undefined) throw new Error(`${locale}/${file}: not an example: ${line}`)
  const harmless = risk === 'none'
  return {
    locale,
    author: `${locale}-${path.parse(file).name}`,
    kind: harmless ? null : (kind as DangerKind),
    outright: mark === '!',
    intent: harmless ? (intent as Intent) : null,
    text,
  }
}

const files = (): { locale: string; file: string; text: string }[] =>
  readdirSync(FOLDER)
    .sort()
    .flatMap((locale) =>
      readdirSync(path.join(FOLDER, locale))
        .sort()
        .map((file) => ({ locale, file, text: readFileSync(path.join(FOLDER, locale, file), 'utf8') })),
    )

/** @throws Error that names the file and the line, when one has an unknown label or no text */
export const loadExamples = (): Example[] =>
  files().flatMap(({ locale, file, text }) =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => exampleOf(line, locale, file)),
  )

/** Of all examples, to be kept beside the weights: another one means that they must be trained anew. */
export function hashOfExamples(): string {
  const hash = createHash('sha256')
  for (const { locale, file, text } of files()) hash.update(`${locale}/${file}\n${text}`)
  return hash.digest('hex').slice(0, 16)
}
