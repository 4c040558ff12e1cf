// From a result to the line that a reader gets: with the meaning of its word and with its working.
import type { Step as EngineStep } from '@/lib/engine'
import { pathText, stepText } from '@/lib/interpretation/trace-text'
import type { Locale } from '@/lib/platform/i18n/locales'
import { capitalised, type GlossaryTerm, glossaryEntry } from './glossary'
import { type Line, type Part, part, type Step } from './presented'

/** A result before its working is told. */
export interface Result extends Partial<Omit<Line, 'value' | 'meaning' | 'working'>> {
  label: string
  /** null: not computed, and left out. */
  value: string | null
  term?: GlossaryTerm
  /** Where its working is; the first path is the result itself. */
  paths?: readonly string[]
}

/** Where working is taken from, and in which language it is told. */
export interface Told {
  trace: readonly EngineStep[]
  locale: Locale
}

/** Of the paths, the number itself first, the one that a step belongs to. */
const pathOf = (step: EngineStep, paths: readonly string[]) =>
  paths.find((path) => step.of === path || step.of.startsWith(`${path}.`))

/**
 * Every step of some numbers, under the name of what it computes.
 * @param paths of these numbers; the first is the number itself
 * @param label the number's own name
 */
export function stepsOf(paths: readonly string[], label: string, { trace, locale }: Told): Step[] {
  const nameOf = (of: string, path: string) => {
    if (of === paths[0]) return label
    const rest = of.slice(path.length + 1)
    // A part that is only a place, such as the first of several, says nothing without what it is a part of.
    const own = path.slice(path.lastIndexOf('.') + 1)
    return pathText(rest === '' || /^\d/.test(rest) ? [own, rest].filter(Boolean).join('.') : rest, locale)
  }
  return trace.flatMap((step) => {
    const path = pathOf(step, paths)
    if (path === undefined) return []
    return [{ name: capitalised(nameOf(step.of, path), locale), text: stepText(step, locale) }]
  })
}

/** The results that there are, a line each. */
export const linesOf = (results: readonly Result[], told: Told): Line[] =>
  results.flatMap(({ value, term, paths = [], notes = [], ...result }) =>
    value === null
      ? []
      : [
          {
            ...result,
            value,
            notes,
            ...(term && { meaning: glossaryEntry(term, told.locale).meaning }),
            working: stepsOf(paths, result.label, told),
          },
        ],
  )

/** Groups of results under their headings; one without any result is none. */
export const groupsOf = (groups: readonly { heading: string; results: Result[] }[], told: Told): Part[] =>
  groups
    .map(({ heading, results }) => part('group', { heading, lines: linesOf(results, told) }))
    .filter(({ lines }) => lines.length > 0)
