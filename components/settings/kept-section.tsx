// The choice to keep what one last read on this device, for when the network is away. Off until somebody asks for it.
import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/platform/i18n/locales'
import { KeptToggle } from './kept-toggle'
import { Section } from './section'

/** @param whose `whoseOf` the account that looks; nothing is offered to nobody */
export async function KeptSection({ locale, whose }: { locale: Locale; whose: string }) {
  if (whose === '') return null
  const t = await getTranslations({ locale, namespace: 'kept' })
  const words = { label: t('label'), on: t('is_on'), off: t('is_off'), unable: t('unable') }
  return (
    <Section id="kept" heading={t('heading')}>
      <p id="kept-intro" className="text-soft">
        {t('intro')}
      </p>
      <KeptToggle whose={whose} words={words} />
      <p className="small text-muted">{t('ends')}</p>
    </Section>
  )
}
