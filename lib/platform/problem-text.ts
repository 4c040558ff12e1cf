// A problem told to a person: title, sentence, and a sentence for each field, in the reader's language.
import { createTranslator } from 'next-intl'
import en from '@/messages/en.json'
import fa from '@/messages/fa.json'
import type { Locale } from './i18n/locales'
import type { ErrorArgs, ErrorId, Problem } from './problem'
import type { ProblemDocument } from './problem-schema'

/** Bytes of all that is told of fields. Somebody may send thousands of faulty ones; the first are enough to go on with. */
const MOST_BYTES = 1_800
const MOST_FIELDS = 20

export interface ProblemText {
  title: string
  /** Always a sentence that says what to do. */
  detail: string
  fields: { pointer: string; detail: string }[]
}

/** The first fields, as far as there is room; each is told twice, in the sentence and by itself. */
function withinBounds<Field extends { pointer: string; detail: string }>(fields: Field[]): Field[] {
  const bytes = ({ pointer, detail }: Field) => 2 * Buffer.byteLength(JSON.stringify([pointer, detail]))
  let left = MOST_BYTES
  const end = fields.findIndex((field) => {
    left -= bytes(field)
    return left < 0
  })
  return end < 0 ? fields : fields.slice(0, end)
}

type Words = Record<string, string>
const WORDS = {
  en: { errors: en.errors as Words, titles: en.error_titles },
  fa: { errors: fa.errors as Words, titles: fa.error_titles },
}

export function sentenceOf(id: ErrorId, locale: Locale, args?: ErrorArgs): string {
  return createTranslator({ locale, messages: WORDS[locale].errors, timeZone: 'UTC' })(id, args)
}

/** The sentence of an id that stands in an address; one that needs arguments, or is none of ours, is told in general. */
export function sentenceNamed(id: string, locale: Locale): string {
  const sentence = Object.hasOwn(en.errors, id) ? WORDS[locale].errors[id] : undefined
  return sentence && !sentence.includes('{') ? sentence : sentenceOf('internal', locale)
}

export function problemText(problem: Problem, locale: Locale): ProblemText {
  const sentence = (id: ErrorId, args?: ErrorArgs) => sentenceOf(id, locale, args)
  const first = problem.fields.slice(0, MOST_FIELDS)
  const fields = withinBounds(first.map(({ pointer, id, args }) => ({ pointer, detail: sentence(id, args) })))
  const named = fields.map(({ pointer, detail }) => {
    const name = pointer.replace(/^[/?]/, '')
    return name ? `${name}: ${detail}` : detail
  })
  return {
    title: WORDS[locale].titles[problem.kind],
    detail: named.join(' ') || sentence(problem.id, problem.args),
    fields,
  }
}

/** The document that a program is told a problem with (RFC 9457). @param instance the path that was asked for */
export function problemDocument(
  problem: Problem,
  { instance, requestId, locale }: { instance: string; requestId: string; locale: Locale },
): ProblemDocument {
  const { title, detail, fields } = problemText(problem, locale)
  return {
    type: `/problems/${problem.kind}`,
    title,
    status: problem.status,
    detail,
    instance: instance.slice(0, 300),
    code: problem.id,
    request_id: requestId,
    ...(fields.length > 0 && { errors: fields }),
  }
}
