// In which manners a reading can be told, as a reader chooses among them.
import { STYLES } from '@/lib/interpretation/schema'
import { LOCALE, LOCALES, type Locale } from '@/lib/platform/i18n/locales'
import { READERS } from './reader'

interface Choice {
  value: string
  label: string
}

export const presentManners = (locale: Locale): { styles: Choice[]; languages: Choice[] } => ({
  styles: STYLES.map((value) => ({ value, label: READERS[locale].t(`styles.${value}`) })),
  languages: LOCALES.map((value) => ({ value, label: LOCALE[value].name })),
})
