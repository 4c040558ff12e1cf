// What is said outright, by the rules of all languages: a question may be in another language than the page.
import { plainOf } from '../forms/plain'
import { applies } from '../forms/rule'
import { danger as english } from '../languages/en/danger'
import { danger as persian } from '../languages/fa/danger'

/**
 * What a rule says is added to what weighs: it is more than the weights make of it, but may be mistaken where all else speaks of
 * something harmless.
 */
export const RULE_SAYS = 1.25

/** Whether any rule finds danger said outright. */
export function saidOutright(text: string): boolean {
  const plain = plainOf(text)
  return [...english, ...persian].some((rule) => applies(rule, plain))
}
