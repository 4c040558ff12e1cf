// What is said outright, by the rules of all languages: a question may be in another language than the page.
import { readForms } from '../forms/features'

/**
 * What a rule says is added to what weighs: it is more than the weights make of it, but may be mistaken where all else speaks of
 * something harmless.
 */
export const RULE_SAYS = 1.25

/** Whether any rule finds danger said outright. */
export const saidOutright = (text: string): boolean => readForms(text).byRule
