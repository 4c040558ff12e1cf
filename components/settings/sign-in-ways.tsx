// The two ways to an account, for whoever has none here.
import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import type { Locale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'

/** @param next where to go on afterwards, without its language */
export async function SignInWays({ locale, next: path }: { locale: Locale; next: string }) {
  const words = await getTranslations({ locale, namespace: 'account' })
  const next = address(locale, path)
  return (
    <div className="flex flex-wrap gap-3">
      <Link href={address(locale, '/sign-up', { next })} className="button button-primary grow sm:grow-0">
        {words('sign_up')}
      </Link>
      <Link href={address(locale, '/sign-in', { next })} className="button grow sm:grow-0">
        {words('sign_in')}
      </Link>
    </div>
  )
}
