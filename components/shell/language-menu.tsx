// Chooses the language. A native popover of ordinary links: it opens, closes on Escape and works without scripts;
// opening an explicit address is what makes the choice remembered.
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
      <button
        type="button"
        lang="en"
        aria-label={label}
        popoverTarget="language-menu"
        className="inline-flex size-11 items-center justify-center rounded-control text-muted hover:bg-raised hover:text-ink"
      >
        <svg
          viewBox="0 0 24 24"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          className="size-6"
          aria-hidden="true"
        >
          <circle cx="12" cy="12" r="9" />
          <path d="M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18" />
        </svg>
      </button>
      <div id="language-menu" popover="auto" className="language-menu">
        <ul>
          {[...LOCALES].reverse().map((other) => (
            <li key={other}>
              <a
                href={explicitAddress(other, path, query)}
                hrefLang={other}
                lang={other}
                dir={LOCALE[other].direction}
                aria-current={other === locale ? 'true' : undefined}
                className="flex min-h-11 items-center justify-center rounded-control px-4 hover:bg-raised aria-[current]:font-semibold aria-[current]:text-oracle"
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
