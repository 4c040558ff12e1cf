// Who may see the readings it takes part in: the account's own people with their links and invitations, and whose person this
// account is in the readings of others.
import { getTranslations } from 'next-intl/server'
import { AccountForm } from '@/components/account/account-form'
import { pageContext } from '@/lib/identity/doors/page'
import { endLinkAction, revokeInvitationAction } from '@/lib/links/actions'
import { INVITATION_MS, listLinks, openInvitations } from '@/lib/links/service'
import type { Locale } from '@/lib/platform/i18n/locales'
import { messagesOf } from '@/lib/platform/i18n/messages'
import { dayOfMoment, dayText } from '@/lib/presentation/numerals'
import { listProfiles } from '@/lib/profiles/service'
import { InviteForm } from './invite-form'
import { Section } from './section'

const isolate = (name: string) => `\u2068${name}\u2069`

export async function PeopleSection({ locale }: { locale: Locale }) {
  const ctx = await pageContext()
  if (!ctx) return null
  const t = await getTranslations({ locale, namespace: 'people_section' })
  const [profiles, links, invitations] = await Promise.all([
    listProfiles(ctx),
    listLinks(ctx),
    openInvitations(ctx),
  ])
  const damaged = await getTranslations({ locale, namespace: 'unreadable' })
  const nameOf = (id: string, name: string | null) => name ?? damaged('name', { id: id.slice(-8) })
  const until = new Map(invitations.map((invitation) => [invitation.profile_id, invitation.expires_at]))
  const fresh = new Date(ctx.now + INVITATION_MS).toISOString()
  return (
    <Section id="people" heading={t('heading')}>
      <p className="text-muted">{t('intro')}</p>
      {profiles.items.length === 0 ? <p>{t('empty')}</p> : null}
      <ul className="grid gap-5">
        {profiles.items.map(({ id, name, linked, unreadable }) => (
          <PersonItem
            key={id}
            locale={locale}
            id={id}
            name={nameOf(id, name)}
            linked={linked}
            unreadable={unreadable !== undefined}
            until={until.get(id)}
            fresh={fresh}
          />
        ))}
      </ul>
      {links.length > 0 ? (
        <div className="grid gap-3 border-t border-hairline pt-5">
          <h3 className="font-semibold">{t('mine_heading')}</h3>
          <p className="text-muted">{t('mine_intro')}</p>
          <ul className="grid gap-3">
            {links
              .map(({ profile_id, name }) => [profile_id, nameOf(profile_id, name)] as const)
              .map(([profile_id, name]) => (
                <li key={profile_id} className="link-item">
                  <bdi className="font-semibold">{name}</bdi>
                  <EndLink
                    locale={locale}
                    id={profile_id}
                    name={name}
                    sure={t('mine_unlink_sure', { name: isolate(name) })}
                  />
                </li>
              ))}
          </ul>
        </div>
      ) : null}
    </Section>
  )
}

interface PersonItemProps {
  locale: Locale
  id: string
  name: string
  linked: boolean
  /** Whether something of the profile does not open. */
  unreadable: boolean
  /** When the open invitation ends; undefined when there is none. */
  until: string | undefined
  /** When an invitation that is made now would end. */
  fresh: string
}

async function PersonItem({ locale, id, name, linked, unreadable, until, fresh }: PersonItemProps) {
  const t = await getTranslations({ locale, namespace: 'people_section' })
  const damaged = await getTranslations({ locale, namespace: 'unreadable' })
  const words = messagesOf(locale).people_section
  const day = (iso: string) => dayText(dayOfMoment(iso), locale)
  const state = linked ? t('linked') : until ? t('invited', { when: day(until) }) : t('not_linked')
  const named = { name: isolate(name) }
  return (
    <li className="person-item grid gap-2">
      <p>
        <bdi className="font-semibold">{name}</bdi> <span className="text-muted">({state})</span>
      </p>
      {unreadable ? (
        <p className="unreadable text-muted">
          {damaged.rich('person', { id: () => <code dir="ltr">{id}</code> })}
        </p>
      ) : null}
      {linked ? (
        <EndLink locale={locale} id={id} name={name} sure={t('unlink_sure', named)} />
      ) : (
        <div className="flex flex-wrap items-start gap-3">
          <InviteForm
            profileId={id}
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
          {until ? (
            <AccountForm
              id={`revoke-${id}`}
              action={revokeInvitationAction}
              hidden={{ profile_id: id }}
              submit={words.revoke}
              submitLabel={t('revoke_label', named)}
              working={words.revoking}
              quiet
            />
          ) : null}
        </div>
      )}
    </li>
  )
}

interface EndLinkProps {
  locale: Locale
  id: string
  name: string
  sure: string
}

async function EndLink({ locale, id, name, sure }: EndLinkProps) {
  const t = await getTranslations({ locale, namespace: 'people_section' })
  return (
    <details>
      <summary
        aria-label={t('unlink_label', { name: isolate(name) })}
        className="disclosure flex min-h-11 w-fit items-center text-muted hover:text-ink"
      >
        {t('unlink')}
      </summary>
      <div className="grid gap-3 pb-2">
        <p>{sure}</p>
        <AccountForm
          id={`unlink-${id}`}
          action={endLinkAction}
          hidden={{ profile_id: id }}
          submit={t('unlink_yes')}
          working={t('unlinking')}
          quiet
        />
      </div>
    </details>
  )
}
