// Karmic debts. Source: Hans Decoz, "Numerology: Key to Your Inner Self", and worldnumerology.com, "Karmic Debt
// Numbers": 13, 14, 16 or 19 met on the way to one of the five core numbers. Some authors also count the parts of the
// birth date one by one; these five do not.
import { silent, type Working } from '../working'
import type { KarmicDebt, KarmicDebtNumber } from './extras-document'
import { reductionChain } from './reduction'

const DEBTS: readonly number[] = [13, 14, 16, 19] satisfies KarmicDebtNumber[]

/**
 * @param sums what each core number is before it is reduced: the day of birth, the sum of the life path's three roots,
 * sums of letters; 0 where there is nothing
 */
export function karmicDebts(
  sums: Readonly<Record<KarmicDebt['of'], number>>,
  work: Working = silent,
  of = 'numerology.extras.karmic_debts',
): KarmicDebt[] {
  const debts: KarmicDebt[] = []
  for (const core of Object.keys(sums) as KarmicDebt['of'][]) {
    const chain = reductionChain(sums[core])
    const number = chain.find(isDebt)
    if (!number) continue
    const path = `${of}.${debts.length}.number`
    work.reduce(`${path}.chain`, sums[core])
    debts.push({ number: work.table(path, 'karmic_debts', `${number}/${chain.at(-1)}`, number), of: core })
  }
  return debts
}

function isDebt(n: number): n is KarmicDebtNumber {
  return DEBTS.includes(n)
}
