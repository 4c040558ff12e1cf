// The one table of languages: everything that differs by language but is not a word stands here.
export const LOCALES = ['en', 'fa'] as const
export type Locale = (typeof LOCALES)[number]
export const DEFAULT_LOCALE: Locale = 'en'

export const LOCALE = {
  en: { direction: 'ltr', calendar: 'gregory', numerals: 'latn', tag: 'en-GB', name: 'English' },
  fa: { direction: 'rtl', calendar: 'persian', numerals: 'arabext', tag: 'fa-IR', name: 'فارسی' },
} as const satisfies Record<
  Locale,
  { direction: 'ltr' | 'rtl'; calendar: string; numerals: string; tag: string; name: string }
>

export const isLocale = (value: unknown): value is Locale => LOCALES.includes(value as Locale)
