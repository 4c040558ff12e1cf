// Persian: the titles of a reading's sections, for one person and for several.
import type { GroupTexts } from '../group-shape'
import type { Texts } from '../shape'

export const titles: Texts['titles'] = {
  answer: 'پاسخ کوتاه',
  core: 'پشت این پاسخ',
  moment: 'همین حالا',
  sign: 'نشانهٔ شما',
  repeats: 'آنچه تکرار می‌شود',
  suggestion: 'یک قدم کوچک',
  caution: 'حواستان باشد',
  certainty: 'اندازهٔ اطمینان',
}

export const groupTitles: GroupTexts['titles'] = {
  answer: 'پاسخ کوتاه',
  group: 'شما کنار هم',
  moment: 'همین حالا',
  sign: 'نشانهٔ شما',
  suggestion: 'یک قدم مشترک',
  caution: 'حواستان باشد',
  certainty: 'اندازهٔ اطمینان',
}

export const pairsTitle = 'میان هر دو نفر'
