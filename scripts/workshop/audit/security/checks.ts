// Every check of security, in the order in which it is told. To add one is to add an entry to the table of its group.
import { ANSWERS } from './answers'
import { AUTHENTICATION } from './authentication'
import type { Check } from './check'
import { COOKIES } from './cookies'
import { ENCRYPTION } from './encryption'
import { ERRORS } from './errors'
import { INPUTS } from './inputs'
import { LIMITS_HOLD } from './limits'
import { MODEL } from './model'
import { TREE } from './tree'

export const CHECKS: readonly Check[] = [
  ...ENCRYPTION,
  ...AUTHENTICATION,
  ...INPUTS,
  ...ANSWERS,
  ...COOKIES,
  ...LIMITS_HOLD,
  ...ERRORS,
  ...MODEL,
  ...TREE,
]
