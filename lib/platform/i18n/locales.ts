// The one table of languages: everything that differs by language but is not a word stands here.
export const LOCALES = ['en', 'fa'] as const
export type Locale = (typeof LOCALES)[number]
export const DEFAULT_LOCALE: Locale = 'en'

interface Language {
  name: string
  tag: string
  direction: 'ltr' | 'rtl'
  calendar: 'gregory' | 'persian'
  numerals: string
  /** From nought to nine. */
  digits: string
  decimal: string
  /** Between the items of a list. */
  comma: string
  /** Before the last word of a list, and before its last clause. */
  and: string
  andClause: string
  quotes: readonly [string, string]
  /** The day with which a week begins: 0 is Monday. */
  weekBegins: number
  /** How short the names of its days are where seven stand beside each other. */
  weekday: 'short' | 'narrow'
}

export const LOCALE = {
  en: {
    ...{ name: 'English', tag: 'en-GB', direction: 'ltr', calendar: 'gregory' },
    ...{ numerals: 'latn', digits: '0123456789', decimal: '.' },
    ...{ comma: ', ', and: ' and ', andClause: ', and ', quotes: ['“', '”'] },
    ...{ weekBegins: 0, weekday: 'short' },
  },
  fa: {
    ...{ name: 'فارسی', tag: 'fa-IR', direction: 'rtl', calendar: 'persian' },
    ...{ numerals: 'arabext', digits: '۰۱۲۳۴۵۶۷۸۹', decimal: '٫' },
    ...{ comma: '، ', and: ' و ', andClause: ' و ', quotes: ['«', '»'] },
    ...{ weekBegins: 5, weekday: 'narrow' },
  },
} as const satisfies Record<Locale, Language>

export const isLocale = (value: unknown): value is Locale => LOCALES.includes(value as Locale)
