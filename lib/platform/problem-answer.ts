// A problem as it is answered, wherever it was found: to programs as a document (RFC 9457), to who asked for a page as a sentence.
import { DEFAULT_LOCALE } from './i18n/locales'
import { localeWished } from './i18n/wish'
import type { Problem } from './problem'
import { problemDocument } from './problem-text'

/** @param path with or without its query */
export const isApi = (path: string): boolean => /^\/api(?=[/?]|$)/.test(path)

interface Asked {
  path: string
  requestId: string
  /** The request's Accept-Language. */
  wish: string | null | undefined
}

/** Programs are told in the language that they wish for, where it is one of ours; browsers' wishes are not guessed at. */
export function problemAnswer(problem: Problem, { path, requestId, wish }: Asked) {
  const locale = isApi(path) ? localeWished(wish) : DEFAULT_LOCALE
  const document = problemDocument(problem, { instance: path.split('?')[0] ?? '', requestId, locale })
  const [type, body] = isApi(path)
    ? ['application/problem+json', JSON.stringify(document)]
    : ['text/plain', document.detail]
  const headers = {
    'X-Request-Id': requestId,
    'Cache-Control': 'no-store',
    'Content-Language': locale,
    'Content-Type': `${type}; charset=utf-8`,
    ...problem.headers,
  }
  return { status: problem.status, headers, body }
}
