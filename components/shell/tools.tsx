// What is at hand on every page: the language, night or day, and who is here.
import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { chooseThemeAction } from '@/lib/account/entry/theme-actions'
import { chosenTheme } from '@/lib/identity/proof/browser'
import type { Locale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import { LanguageMenu } from './language-menu'
import { ThemeMenu } from './theme-menu'

interface ToolsProps {
  locale: Locale
  signedIn: boolean
  path: string
  query?: Record<string, string | undefined>
  /** The page's address, to come back to. */
  here: string
}

export async function Tools({ locale, signedIn, path, query, here }: ToolsProps) {
  const t = await getTranslations({ locale, namespace: 'shell' })
  const theme = await chosenTheme()
  const choices = [
    { value: 'night', label: t('night'), icon: <Icon name="night" /> },
    { value: 'day', label: t('day'), icon: <Icon name="day" /> },
    { value: '', label: t('device'), icon: <Icon name="device" /> },
  ]
  return (
    <div className="tools">
      {signedIn ? null : (
        <Link
          href={address(locale, '/sign-in')}
          className="link min-w-11 justify-center px-3 text-muted no-underline"
        >
          {t('sign_in')}
        </Link>
      )}
      <LanguageMenu locale={locale} label={t('language')} path={path} query={query} />
      <ThemeMenu
        key={theme}
        label={t('theme')}
        choices={choices}
        chosen={theme ?? ''}
        action={chooseThemeAction}
        here={here}
      >
        <Icon name="night" />
      </ThemeMenu>
      {signedIn ? (
        <Link href={address(locale, '/settings')} aria-label={t('account')} className="tool">
          <Icon name="account" />
        </Link>
      ) : null}
    </div>
  )
}
