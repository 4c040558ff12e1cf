// Take everything along, or erase it: two links and one form, all of which work without scripts.
import { getTranslations } from 'next-intl/server'
import { AccountForm } from '@/components/account/account-form'
import { accountFields } from '@/components/account/words'
import { proveAction } from '@/lib/account/entry/actions'
import { eraseAction } from '@/lib/account/whole/actions'
import { ownerView } from '@/lib/account/whole/view'
import type { Locale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import { Section } from './section'

export async function DataSection({ locale }: { locale: Locale }) {
  const view = await ownerView()
  if (!view) return null
  const { login, proven } = view
  const { currentPassword } = accountFields(locale)
  const t = await getTranslations({ locale, namespace: 'data_section' })
  const words = await getTranslations({ locale, namespace: 'account' })
  const confirmation = {
    name: 'confirmation',
    label: t('erase_label', { word: t('erase_word') }),
    type: 'text',
    autoComplete: 'off',
  } as const
  const password = { ...currentPassword, label: t('erase_password') }
  return (
    <Section id="data" heading={t('heading')}>
      <p className="text-muted">{t('intro')}</p>
      {proven ? (
        <div className="flex flex-wrap gap-3">
          <a href={address(locale, '/settings', { export: 'json' })} className="button grow sm:grow-0">
            {t('export_json')}
          </a>
          <a href={address(locale, '/settings', { export: 'csv' })} className="button grow sm:grow-0">
            {t('export_csv')}
          </a>
        </div>
      ) : (
        <AccountForm
          id="prove"
          action={proveAction}
          submit={t('prove')}
          working={words('working')}
          fields={[{ ...currentPassword, hint: t('prove_hint') }]}
          username={login ?? undefined}
        />
      )}
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
          username={login || undefined}
          quiet
        />
      </div>
    </Section>
  )
}
