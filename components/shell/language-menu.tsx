// Chooses the language. A native popover of ordinary links: it opens, closes on Escape and works without scripts;
// opening an explicit address is what makes the choice remembered.
import { Icon } from '@/components/ui/icon'
import { LOCALE, LOCALES, type Locale } from '@/lib/platform/i18n/locales'
import { explicitAddress } from '@/lib/platform/i18n/navigation'

interface LanguageMenuProps {
  locale: Locale
  label: string
  path: string
  query?: Record<string, string | undefined>
}

export function LanguageMenu({ locale, label, path, query }: LanguageMenuProps) {
  return (
    <>
      <button type="button" lang="en" aria-label={label} popoverTarget="language-menu" className="tool">
        <Icon name="globe" />
      </button>
      <div id="language-menu" popover="auto" className="language-menu menu">
        <ul>
          {[...LOCALES].reverse().map((other) => (
            <li key={other}>
              <a
                href={explicitAddress(other, path, query)}
                hrefLang={other}
                lang={other}
                dir={LOCALE[other].direction}
                aria-current={other === locale ? 'true' : undefined}
                className="menu-item"
              >
                {LOCALE[other].name}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
