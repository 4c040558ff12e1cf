// A rule: words in which danger is said outright, looked for in a text as `plainOf` of lib/interpretation/forms writes it.
import { foldShapes } from '@/lib/engine'
import type { DangerKind } from '../schema'

export interface Rule {
  kind: DangerKind
  says: RegExp
  unless: RegExp
}

/** It begins with the space itself, which is found much faster than a place behind one. */
const wholeWords = (words: string): RegExp => RegExp(foldShapes(` (?:${words})(?= )`), 'u')

/**
 * A rule for each of `ways` to say it, in whole words between spaces; `unless` names words of which none may stand anywhere in the
 * text, such as those of a game.
 */
export const rules = (kind: DangerKind, unless: string, ways: readonly string[]): Rule[] => {
  const without = wholeWords(unless)
  return ways.map((words) => ({ kind, says: wholeWords(words), unless: without }))
}

/** @param plain a text as `plainOf` writes it */
export const applies = ({ says, unless }: Rule, plain: string): boolean =>
  says.test(plain) && !unless.test(plain)
