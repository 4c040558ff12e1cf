// The languages of readings. A new one is a folder here and a file of messages.
import type { Locale } from '@/lib/platform/i18n/locales'
import { english } from './en'
import { persian } from './fa'
import type { Language } from './language'

export const LANGUAGES: Readonly<Record<Locale, Language>> = { en: english, fa: persian }
