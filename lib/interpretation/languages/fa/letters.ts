// Persian: letters of a name or a sign that the table of letters does not know.
import type { LetterTexts } from '../letters'

export const letters: LetterTexts = {
  uncounted: {
    one: 'یک حرف از {owner} در جدولِ این حساب نیست و شمرده نشد: {letters}.',
    many: '{count} حرف از {owner} در جدولِ این حساب نیست و شمرده نشد: {letters}.',
  },
  byBase: 'به حسابِ حرفِ پایه شمرده شد: {pairs}.',
  pair: '{letter} مانند {base}',
  owners: { name: 'نام', mother_name: 'نام مادر', sign: 'نشانه' },
}
