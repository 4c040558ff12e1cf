// Take everything along, keep pages here, or erase it all: links and forms that work without scripts.
import { getTranslations } from 'next-intl/server'
import { AccountForm } from '@/components/account/account-form'
import { accountFields } from '@/components/account/words'
import { Icon } from '@/components/ui/icon'
import { proveAction } from '@/lib/account/entry/actions'
import { eraseAction } from '@/lib/account/whole/actions'
import { ownerView } from '@/lib/account/whole/view'
import { pageContext } from '@/lib/identity/doors/page'
import type { Locale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import { whoseOf } from '@/lib/platform/service-worker'
import { KeptSection } from './kept-section'
import { Section } from './section'

export async function DataSection({ locale }: { locale: Locale }) {
  const [ctx, view] = await Promise.all([pageContext(), ownerView()])
  if (!ctx || !view) return null
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
    <div className="data-section grid">
      <Section id="export" heading={t('export_heading')}>
        <p className="text-soft">{t('intro')}</p>
        {proven ? (
          <div className="flex flex-wrap gap-3">
            <Download href={address(locale, '/settings/data', { export: 'json' })} text={t('export_json')} />
            <Download href={address(locale, '/settings/data', { export: 'csv' })} text={t('export_csv')} />
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
        <p className="small text-muted">{t('export_hint')}</p>
      </Section>
      <KeptSection locale={locale} whose={whoseOf(ctx.actor.owner)} />
      <Section id="erase" heading={t('erase_heading')}>
        <p>{t('erase_intro')}</p>
        <AccountForm
          id="erase"
          action={eraseAction}
          submit={login === null ? t('erase_button_guest') : t('erase_button')}
          working={words('working')}
          fields={login === null ? [confirmation] : [confirmation, password]}
          username={login || undefined}
          quiet
        />
      </Section>
    </div>
  )
}

const Download = ({ href, text }: { href: string; text: string }) => (
  <a href={href} className="button grow sm:grow-0">
    <Icon name="download" className="size-5" />
    {text}
  </a>
)
