// What the product promises, each in a card of its own.
import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/ui/icon'
import type { Locale } from '@/lib/platform/i18n/locales'

const VOWS = [
  { icon: 'lock', heading: 'sealed', text: 'sealed_text' },
  { icon: 'check', heading: 'held', text: 'held_text' },
  { icon: 'together', heading: 'together', text: 'together_text' },
] as const

export async function Vows({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'landing' })
  return (
    <ul className="vows">
      {VOWS.map(({ icon, heading, text }) => (
        <li key={heading} className="card">
          <Icon name={icon} className="size-6.5 text-oracle" />
          <h3>{t(heading)}</h3>
          <p>{t(text)}</p>
        </li>
      ))}
    </ul>
  )
}
