// What an address without a page shows.
import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { Shell } from '@/components/shell/shell'
import { Mark } from '@/components/ui/mark'
import { address } from '@/lib/platform/i18n/navigation'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('meta')
  return { title: t('not_found') }
}

export default async function NotFoundPage() {
  const locale = await getLocale()
  const t = await getTranslations({ locale, namespace: 'not_found' })
  return (
    <Shell locale={locale} path="/">
      <div className="my-auto flex flex-col items-center py-12 text-center">
        <Mark className="mb-6 size-16" />
        <h1 className="text-[1.75rem]">{t('heading')}</h1>
        <p className="mt-4 max-w-[32rem] text-muted">{t('text')}</p>
        <div className="mt-8 flex flex-wrap justify-center gap-3">
          <Link href={address(locale, '/oracle')} className="button button-primary">
            {t('oracle')}
          </Link>
          <Link href={address(locale, '/')} className="button">
            {t('home')}
          </Link>
        </div>
      </div>
    </Shell>
  )
}
