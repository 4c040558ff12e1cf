// Whether somebody is in danger, by what was asked and the sign that was named: before anything is computed into words.
import { featuresOf, pairsOf } from '../forms/features'
import { anyOf, best } from '../forms/heads'
import { HEARD, SURE, scores } from '../forms/model'
import { scriptOf } from '../forms/script'
import { DANGER_KINDS, type DangerKind } from '../schema'
import { RULE_SAYS, saidOutright } from './outright'

export interface Risk {
  kind: DangerKind
  /** Nobody could read it otherwise. What is only hinted may have been meant otherwise, and asks. */
  outright: boolean
}

/** How much must speak for outright where no rule finds it. */
const OUTRIGHT = 0.5
/** A few words of a sign can say little and are believed a little sooner; a single one sounds like much and has to say more. */
const SIGN_EXTRA = -0.1
const WORD_EXTRA = 1.4
/** Question and sign together say more than each, but nothing where both are far from danger. */
const TOGETHER_EXTRA = 0.7
const FAR = -2.8

interface Heard {
  danger: number
  risk: Risk | null
}
/** A number or a time says nothing of danger. */
const LETTER = /\p{L}/u
const NOTHING: Heard = { danger: Number.NEGATIVE_INFINITY, risk: null }

function hear(text: string, extra: number): Heard {
  if (!LETTER.test(text)) return NOTHING
  const features = featuresOf(text)
  if (features.length === 0) return NOTHING
  const script = scriptOf(text)
  const byRule = saidOutright(text)
  const kinds = scores('danger', features, pairsOf(text))
  const danger = anyOf(kinds) + (byRule ? RULE_SAYS : 0) - extra
  if (danger <= HEARD[script]) return { danger, risk: null }
  const outright = byRule || (danger > SURE[script] && scores('outright', features)[0]! > OUTRIGHT)
  return { danger, risk: { kind: DANGER_KINDS[best(kinds)]!, outright } }
}

const extraOf = (sign: string): number => (/\s/.test(sign.trim()) ? SIGN_EXTRA : WORD_EXTRA)

/**
 * @param question as typed, in any language
 * @param sign as typed; empty when none was named
 */
export function riskOf(question: string, sign: string): Risk | null {
  const asked = hear(question, 0)
  if (asked.risk?.outright) return asked.risk
  const shown = hear(sign, extraOf(sign))
  if (shown.risk?.outright) return shown.risk
  const found = asked.risk ?? shown.risk
  if (found || Math.min(asked.danger, shown.danger) === NOTHING.danger) return found
  if (Math.max(asked.danger, shown.danger) < FAR) return null
  const together = hear(`${question} ${sign}`, TOGETHER_EXTRA).risk
  return together && { ...together, outright: false }
}
