// What one whole number carries by itself (the FC60 specification, section 17.4).
import { tokenOf } from '../fc60/tokens'
import { mod } from '../modulo'
import { digitSum, passesMaster, root } from '../numerology/reduction'

/**
 * For n ≥ 0. 11, 22 and 33 stay what they are.
 * @throws EngineError `negative_not_allowed`
 */
export function vibration(n: number) {
  const place = mod(n, 60)
  return {
    digitSum: digitSum(n),
    reduced: root(n),
    isMaster: passesMaster(n),
    token: tokenOf(place),
    animalIndex: Math.floor(place / 5),
    elementIndex: place % 5,
  }
}
