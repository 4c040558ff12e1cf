// The letters that nearly every page of a language is set in: fetched with its first bytes, before the stylesheets ask for them.
import { preload } from 'react-dom'
import type { Locale } from '@/lib/platform/i18n/locales'
import lora from '../../node_modules/@fontsource-variable/lora/files/lora-latin-wght-normal.woff2'
import vazirmatn from '../../node_modules/@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2'

const LETTERS: Record<Locale, string> = { en: lora, fa: vazirmatn }

export const fetchLetters = (locale: Locale): void =>
  preload(LETTERS[locale], { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
