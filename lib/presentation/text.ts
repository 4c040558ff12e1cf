// A whole reading as plain text: every heading, paragraph and line in order, without a picture.
import { isolate } from '@/lib/interpretation/fill'
import type { Line, Part, Presented, Step } from './presented'

const LEFT_TO_RIGHT_ISOLATE = '\u2066'
const POP_ISOLATE = '\u2069'
const INDENT = '  '

const codeText = (code: string) => LEFT_TO_RIGHT_ISOLATE + code + POP_ISOLATE
const bracketed = (text: string | undefined) => (text ? ` (${text})` : '')

const stepText = ({ name, text }: Step) => `${name}: ${text}`

function lineText({ label, value, code, detail, notes, meaning, working }: Line): string {
  const what = [value, code && codeText(code)].filter(Boolean).join(' ')
  const below = [...notes, ...(meaning ? [meaning] : []), ...working.map(stepText)]
  return [
    `${label ? `${label}: ` : ''}${what}${bracketed(detail)}`,
    ...below.map((text) => INDENT + text),
  ].join('\n')
}

/** Steps of the whole working have codes for names. */
const namedIn =
  ({ kind }: Part) =>
  (step: Step) =>
    kind === 'trace' ? { ...step, name: codeText(step.name) } : step

function partText(part: Part): string {
  const { heading, aside, paragraphs, lines, steps, parts } = part
  const own = [
    ...(heading ? [heading + bracketed(aside)] : []),
    ...(paragraphs.length > 0 ? [paragraphs.join('\n\n')] : []),
    ...lines.map(lineText),
    ...steps.map(namedIn(part)).map(stepText),
  ].join('\n')
  return [own, ...parts.map(partText)].filter(Boolean).join('\n\n')
}

export function presentAsText({
  heading,
  badge,
  question,
  sign,
  languageNote,
  writer,
  parts,
}: Presented): string {
  const head = [
    heading + bracketed(badge ?? undefined),
    question,
    `${sign.type}: ${isolate(sign.value)}`,
    sign.day,
    ...(languageNote ? [languageNote] : []),
    ...(writer ? [writer] : []),
  ].join('\n')
  return [head, ...parts.map(partText)].join('\n\n')
}
