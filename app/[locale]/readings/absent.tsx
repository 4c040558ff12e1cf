// In place of a reading that is not there for whoever looks.
import { getTranslations } from 'next-intl/server'
import { WayEnd } from '@/components/shell/way-end'
import type { Locale } from '@/lib/platform/i18n/locales'

export async function Absent({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale })
  return <WayEnd locale={locale} heading={t('reading.absent')} text={t('oracle.reading_absent')} />
}
