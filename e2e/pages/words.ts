// The interface's words in the language of the running project, so that journeys look for what a reader sees.
import en from '@/messages/en.json' with { type: 'json' }
import fa from '@/messages/fa.json' with { type: 'json' }

export type Language = 'en' | 'fa'
export const WORDS = { en, fa }
export const PREFIX = { en: '', fa: '/fa' }
export const DIRECTION = { en: 'ltr', fa: 'rtl' }

/** A person as each language's reader would enter one. */
export const PERSON = {
  en: { name: 'Sara Ahmadi', birthday: '1990-07-15', motherName: 'Maryam' },
  fa: { name: 'محمد‌علی رضایی', birthday: '۱۹۹۰-۰۷-۱۵', motherName: 'مریم' },
}
export const QUESTION = {
  en: 'Should I take the new job in Lisbon?',
  fa: 'آیا کار تازه در Lisbon برای من خوب است؟',
}

/** What a typist tries first: with half-spaces, and marks of Persian. */
export const SENTENCE = 'می\u200cخواهم خانه\u200cام را بفروشم؟'

/** What is shown in either language's digits, to be compared with a number: Latin digits, no marks of direction. */
export const inLatin = (text: string) =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)))
    .replaceAll('٫', '.')
