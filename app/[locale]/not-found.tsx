// What is shown where a page finds nothing.
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { WayEnd } from '@/components/shell/way-end'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('meta')
  return { title: t('not_found') }
}

export default async function NotFoundPage() {
  const locale = await getLocale()
  const t = await getTranslations({ locale, namespace: 'not_found' })
  return <WayEnd locale={locale} heading={t('heading')} text={t('text')} />
}
