// English: letters of a name or a sign that the table of letters does not know.
import type { LetterTexts } from '../letters'

export const letters: LetterTexts = {
  uncounted: {
    one: 'One letter of {owner} is not in the table used here and was not counted: {letters}.',
    many: '{count} letters of {owner} are not in the table used here and were not counted: {letters}.',
  },
  byBase: 'Counted as the letter it comes from: {pairs}.',
  pair: '{letter} as {base}',
  owners: { name: 'the name', mother_name: 'the mother’s name', sign: 'the sign' },
}
