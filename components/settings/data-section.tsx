// Take everything along, or erase it: two links and one form, all of which work without scripts.
import { getTranslations } from 'next-intl/server'
import { AccountForm } from '@/components/account/account-form'
import { accountFields } from '@/components/account/words'
import { eraseAction } from '@/lib/account/actions'
import { ownerView } from '@/lib/account/view'
import type { Locale } from '@/lib/platform/i18n/locales'
import { Section } from './section'

export async function DataSection({ locale }: { locale: Locale }) {
  const view = await ownerView()
  if (!view) return null
  const { login } = view
  const t = await getTranslations({ locale, namespace: 'data_section' })
  const words = await getTranslations({ locale, namespace: 'account' })
  const confirmation = {
    name: 'confirmation',
    label: t('erase_label', { word: t('erase_word') }),
    type: 'text',
    autoComplete: 'off',
  } as const
  const password = { ...accountFields(locale).currentPassword, label: t('erase_password') }
  return (
    <Section id="data" heading={t('heading')}>
      <p className="text-muted">{t('intro')}</p>
      <div className="flex flex-wrap gap-3">
        <a href="/api/account/export" download className="button grow sm:grow-0">
          {t('export_json')}
        </a>
        <a href="/api/account/export?format=csv" download className="button grow sm:grow-0">
          {t('export_csv')}
        </a>
      </div>
      <p className="text-[0.9375em] text-muted">{t('export_hint')}</p>
      <div className="border-t border-hairline pt-5">
        <h3 className="font-semibold">{t('erase_heading')}</h3>
        <p className="mt-2 mb-5">{t('erase_intro')}</p>
        <AccountForm
          id="erase"
          action={eraseAction}
          submit={login === null ? t('erase_button_guest') : t('erase_button')}
          working={words('working')}
          fields={login === null ? [confirmation] : [confirmation, password]}
          username={login ?? undefined}
          quiet
        />
      </div>
    </Section>
  )
}
