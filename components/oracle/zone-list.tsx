// What the field for a time zone offers: cities in the reader's language. Each carries the ids of its zone, by which the
// browser's own is found.
import type { Locale } from '@/lib/platform/i18n/locales'
import { CITIES } from '@/lib/platform/i18n/zones/names'

interface ZoneListProps {
  locale: Locale
  /** What the field names as its list. */
  id: string
}

/** Nothing but the city is in an option: a label beside it would be shown in place of it by some browsers. */
export const ZoneList = ({ locale, id }: ZoneListProps) => (
  <datalist id={id}>
    {CITIES[locale].map(({ city, zone, ids }) => (
      <option key={zone} value={city} data-zone={ids.join(' ')} />
    ))}
  </datalist>
)
