// One of the account's people as a row that opens: to invite, to take an invitation back, to end a link.
import { getTranslations } from 'next-intl/server'
import { AccountForm } from '@/components/account/account-form'
import { Seal } from '@/components/glyphs/seal'
import { Icon } from '@/components/ui/icon'
import type { Animal, Element } from '@/lib/engine'
import { isolate } from '@/lib/interpretation/fill'
import { revokeInvitationAction } from '@/lib/links/actions'
import type { Locale } from '@/lib/platform/i18n/locales'
import { messagesOf } from '@/lib/platform/i18n/messages'
import { dayOfMoment, dayText } from '@/lib/presentation/numerals'
import { EndLink } from './end-link'
import { InviteRow } from './invite-row'

interface PersonItemProps {
  locale: Locale
  id: string
  name: string
  /** Of the year of birth; null where it is not settled. */
  seal: { animal: Animal; element: Element } | null
  linked: boolean
  /** Whether something of the profile does not open. */
  unreadable: boolean
  /** When the open invitation ends; undefined when there is none. */
  until: string | undefined
  /** When an invitation that is made now would end. */
  fresh: string
}

export async function PersonItem(props: PersonItemProps) {
  const { locale, id, name, seal, linked, unreadable, until, fresh } = props
  const t = await getTranslations({ locale, namespace: 'people_section' })
  const damaged = await getTranslations({ locale, namespace: 'unreadable' })
  const words = messagesOf(locale).people_section
  const day = (iso: string) => dayText(dayOfMoment(iso), locale)
  const state = linked ? t('linked') : until ? t('invited', { when: day(until) }) : t('not_linked')
  const named = { name: isolate(name) }
  const summary = (
    <summary className="row">
      {seal ? <Seal {...seal} size="small" /> : <span className="no-seal" />}
      <span className="grow">
        <span className="block font-medium">
          <bdi>{name}</bdi>
        </span>{' '}
        <span className={`small block ${linked ? 'text-emerald' : 'text-muted'}`}>{state}</span>
      </span>
      <Icon name="down" className="turning size-5 text-muted" />
    </summary>
  )
  const damage = unreadable ? (
    <p className="unreadable text-muted">
      {damaged.rich('person', { id: () => <code dir="ltr">{id}</code> })}
    </p>
  ) : null
  if (linked) {
    return (
      <details>
        {summary}
        <div className="row-opened">
          {damage}
          <EndLink locale={locale} id={id} name={name} sure={t('unlink_sure', named)} />
        </div>
      </details>
    )
  }
  return (
    <InviteRow
      profileId={id}
      summary={summary}
      before={damage}
      after={
        until ? (
          <AccountForm
            id={`revoke-${id}`}
            action={revokeInvitationAction}
            hidden={{ profile_id: id }}
            submit={words.revoke}
            submitLabel={t('revoke_label', named)}
            working={words.revoking}
            quiet
          />
        ) : null
      }
      words={{
        invite: until ? words.invite_again : words.invite,
        label: t('invite_label', named),
        inviting: words.inviting,
        link: {
          heading: t('link_made', named),
          text: t('link_text', { ...named, when: day(fresh) }),
          copy: words.copy,
          copied: words.copied,
        },
      }}
    />
  )
}
