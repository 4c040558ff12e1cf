// The year pillar of a birthday, where no sky is needed to know it.
import { ANIMALS, type Animal, type Element, STEMS } from '@/lib/engine'

/** Its year begins at Li Chun, from 1 to 6 February; in these days, and one more for each edge of the world, it is not settled. */
const OPEN = { from: '01-31', to: '02-07' }

/** @param birthday `YYYY-MM-DD`; null where it does not open @returns null where it is not settled */
export function birthSeal(birthday: string | null): { animal: Animal; element: Element } | null {
  if (birthday === null) return null
  const day = birthday.slice(-'MM-DD'.length)
  if (day >= OPEN.from && day <= OPEN.to) return null
  const year = Number(birthday.slice(0, 'YYYY'.length)) - (day < OPEN.from ? 1 : 0)
  const place = (year - 4 + 60 * 100) % 60
  const [animal, stem] = [ANIMALS[place % 12], STEMS[place % 10]]
  return animal && stem ? { animal: animal.name, element: stem.element } : null
}
