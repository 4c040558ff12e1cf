// English: what a reading says in place of somebody who left it.
import type { Language } from '../language'

export const left: Language['left'] = {
  names: ['a participant', 'another participant'],
  insight:
    'This person has left the reading, so what was said to them is no longer here. What the others share, and what the numbers say of the group, stays as it was.',
}
