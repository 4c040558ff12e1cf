// The five places of the product: in the head where there is room, at the foot on a phone.
import type { getTranslations } from 'next-intl/server'
import { Icon, type IconName } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import type { Locale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'

const PLACES = ['today', 'oracle', 'history', 'vault', 'settings'] as const satisfies IconName[]
/** Under which place a page stands that is none itself. */
const UNDER: Record<string, string> = { readings: 'history' }

interface Place {
  name: (typeof PLACES)[number]
  label: string
  href: string
  current: 'page' | 'true' | undefined
}
type Words = Awaited<ReturnType<typeof getTranslations<'shell'>>>

/** @param path of the page that is shown, without its language */
export function placesOf(locale: Locale, path: string, t: Words): Place[] {
  const [, first = ''] = path.split('/')
  const at = UNDER[first] ?? first
  return PLACES.map((name) => ({
    name,
    label: t(name),
    href: address(locale, `/${name}`),
    // On a page below it, it is where one is, and yet another page.
    current: name !== at ? undefined : path === `/${name}` ? 'page' : 'true',
  }))
}

interface WaysProps {
  label: string
  places: Place[]
}

export const Ways = ({ label, places }: WaysProps) => (
  <nav aria-label={label} className="nav">
    {places.map(({ name, label, href, current }) => (
      <Link key={name} href={href} aria-current={current}>
        {label}
      </Link>
    ))}
  </nav>
)

export const TabBar = ({ label, places }: WaysProps) => (
  <nav aria-label={label} className="tabbar">
    {places.map(({ name, label, href, current }) => (
      <Link key={name} href={href} aria-current={current}>
        <Icon name={name} />
        <span>{label}</span>
      </Link>
    ))}
  </nav>
)
