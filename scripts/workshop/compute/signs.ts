// Functions of the groups about signs and questions.

import { isMaster } from '@/lib/engine/numerology/reduction'
import { questionNumber, yesNo } from '@/lib/engine/question'
import { readAnySign, type Synchronicity } from '@/lib/engine/signs/procedure'
import type { Answer, Functions } from './function'

export const SIGNS: Functions = {
  'sign_reader/read_sign': (input) => {
    const found = readAnySign(input.text('sign'), input.maybeIsoDate('date'), input.maybeTime('time'))
    return {
      numbers: found.numbers.map(plainNumber),
      // The vectors leave the root of 11, 22 and 33 open.
      reduced: found.numbers.map((number, index) => (isMaster(Number(number)) ? null : found.reduced[index])),
      angel: found.angel.map(plainNumber),
      synchronicities: found.synchronicities.map(synchronicityAnswer),
      chaldean: found.chaldean && { value: found.chaldean.value, raw_sum: found.chaldean.raw_sum },
      zodiac: found.occasion?.zodiac ?? null,
      hour_animal: found.occasion?.hour_animal ?? null,
    }
  },
  'question/question_number': (input) => {
    const { uncounted: _, ...found } = questionNumber(input.text('text'), input.text('system'))
    return { ...found, number: found.number ?? 0 }
  },
  'question/yes_no': (input) => ({ ...yesNo(input.text('text')) }),
}

function synchronicityAnswer(found: Synchronicity): Answer {
  if ('time' in found) return { ...found }
  if ('number' in found) return { kind: found.kind, n: plainNumber(found.number) }
  return { kind: found.kind, a: plainNumber(found.a), b: plainNumber(found.b) }
}

/** A number, or its digits beyond 2^53-1. */
function plainNumber(digits: string): number | string {
  const number = Number(digits)
  return Number.isSafeInteger(number) ? number : digits
}
