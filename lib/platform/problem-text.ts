// A problem told to a person: title, sentence, and a sentence for each field, in the reader's language.
import { createTranslator } from 'next-intl'
import en from '@/messages/en.json'
import fa from '@/messages/fa.json'
import type { Locale } from './i18n/locales'
import type { ErrorArgs, ErrorId, Problem } from './problem'

export interface ProblemText {
  title: string
  /** Always a sentence that says what to do. */
  detail: string
  fields: { pointer: string; detail: string }[]
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
  const fields = problem.fields.map(({ pointer, id, args }) => ({ pointer, detail: sentence(id, args) }))
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
) {
  const { title, detail, fields } = problemText(problem, locale)
  return {
    type: `/problems/${problem.kind}`,
    title,
    status: problem.status,
    detail,
    instance,
    code: problem.id,
    request_id: requestId,
    ...(fields.length > 0 && { errors: fields }),
  }
}
