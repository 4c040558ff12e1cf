// What a question is about: the head of the question decides, not any word in it, and only when it is sure.
import { foldForSearch, foldShapes } from '@/lib/engine'
import { LANGUAGES } from '../languages'
import { SUBJECTS, type SubjectId } from './subjects'

const LETTER = '[\\p{L}\\p{M}]'
/** What may be joined to a word: plural and possession, in either language. */
const ENDING = "(?:s|'s|ها|های|هایم|م|ت|ش|مان|تان|شان|ی|یم|ام|ات|اش|مون|تون|شون|ه|و|رو)?"
const HALF_SPACES = /[\u200b-\u200d]/g
/** Of a question with more words than these, a subject is sure when it leads by two. */
const LONG = 25

const patternOf = (words: string) =>
  new RegExp(`(?<!${LETTER})(?:${foldShapes(words)})${ENDING}(?!${LETTER})`, 'gu')
const matchers = () =>
  SUBJECTS.map((id) => {
    const words = Object.values(LANGUAGES).map(({ subjects }) => subjects[id].words)
    return { id, pattern: patternOf(words.join('|')) }
  })
let kept: ReturnType<typeof matchers> | undefined

const plainly = (text: string) => foldForSearch(text.replace(HALF_SPACES, ' '))

/** The last clause, and those that ask; what else is told is not what is asked. */
function headsOf(question: string): string[] {
  const clauses = question.split(/(?<=[.!?؟،,;؛:\n])/).filter((clause) => clause.trim() !== '')
  return clauses.filter((clause, index) => index === clauses.length - 1 || /[?؟]/.test(clause)).map(plainly)
}

/** How often each is named, the most often first. */
function namedIn(texts: readonly string[]): { id: SubjectId; score: number }[] {
  kept ??= matchers()
  return kept
    .map(({ id, pattern }) => ({
      id,
      score: texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
}

/** @returns null when nothing is surely the subject */
export function subjectOf(question: string): SubjectId | null {
  const [first, second] = namedIn(headsOf(question))
  if (!first) return null
  const lead = first.score - (second?.score ?? 0)
  const words = question.split(/\s+/).length
  // The particular stands before the general: a new job is work too.
  return words > LONG && lead < 2 ? null : first.id
}

const patterns = new Map<string, RegExp>()

/** @returns whether one of some words, separated by `|`, stands in the question */
export function namesOf(question: string): (words: string) => boolean {
  const text = plainly(question)
  return (words) => {
    const pattern = patterns.get(words) ?? patternOf(words)
    patterns.set(words, pattern)
    return text.search(pattern) >= 0
  }
}

/**
 * What is not asked about by its name is told of before; sure enough where that is one thing alone.
 * @param asked the subject, where it is known already
 */
export function aboutOf(question: string, asked = subjectOf(question)): SubjectId | null {
  if (asked) return asked
  const [only, another] = namedIn([plainly(question)])
  return another ? null : (only?.id ?? null)
}
