// Whose person this account is in the readings of others: a row that opens to end it.
import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/ui/icon'
import { isolate } from '@/lib/interpretation/fill'
import type { Locale } from '@/lib/platform/i18n/locales'
import { EndLink } from './end-link'

interface LinkItemProps {
  locale: Locale
  id: string
  name: string
}

export async function LinkItem({ locale, id, name }: LinkItemProps) {
  const t = await getTranslations({ locale, namespace: 'people_section' })
  return (
    <li className="link-item">
      <details>
        <summary className="row">
          <Icon name="link" className="size-6 text-muted" />
          <span className="grow font-medium">
            <bdi>{name}</bdi>
          </span>
          <Icon name="down" className="turning size-5 text-muted" />
        </summary>
        <div className="row-opened">
          <EndLink
            locale={locale}
            id={id}
            name={name}
            sure={t('mine_unlink_sure', { name: isolate(name) })}
          />
        </div>
      </details>
    </li>
  )
}
