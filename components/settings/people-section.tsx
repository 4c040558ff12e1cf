// Who may see the readings it takes part in: the account's own people with their links and invitations, and whose person this
// account is in the readings of others.
import { getTranslations } from 'next-intl/server'
import { GlyphSheet } from '@/components/glyphs/sheet'
import { pageContext } from '@/lib/identity/doors/page'
import { INVITATION_MS, listLinks, openInvitations } from '@/lib/links/service'
import { LOCALE, type Locale } from '@/lib/platform/i18n/locales'
import { listProfiles } from '@/lib/profiles/service'
import { birthSeal } from './birth-seal'
import { LinkItem } from './link-item'
import { PeopleList } from './people-list'
import { PersonItem } from './person-item'
import { Section } from './section'

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
  const { tag, numerals } = LOCALE[locale]
  const { compare } = new Intl.Collator(tag)
  const people = profiles.items
    .map((profile) => ({
      ...profile,
      name: nameOf(profile.id, profile.name),
      seal: birthSeal(profile.birthday),
    }))
    .sort((one, other) => compare(one.name, other.name))
  return (
    <Section id="people">
      <p className="text-soft">{t('intro')}</p>
      <GlyphSheet animals={people.flatMap(({ seal }) => (seal ? [seal.animal] : []))} />
      {people.length === 0 ? (
        <p>{t('empty')}</p>
      ) : (
        <PeopleList
          words={{
            search: t('search'),
            // The browser puts the number in.
            shown: t('search_shown', { shown: '{shown}', total: people.length }),
            nobody: t('search_nobody'),
            numerals: `${tag}-u-nu-${numerals}`,
          }}
          people={people.map(({ id, name, name_persian, linked, unreadable, seal }) => ({
            id,
            names: [name, name_persian ?? ''].join(' '),
            row: (
              <PersonItem
                locale={locale}
                id={id}
                name={name}
                seal={seal}
                linked={linked}
                unreadable={unreadable !== undefined}
                until={until.get(id)}
                fresh={fresh}
              />
            ),
          }))}
        />
      )}
      {links.length > 0 ? (
        <section aria-labelledby="mine-heading" className="grid gap-4 pt-6">
          <h2 id="mine-heading" className="heading">
            {t('mine_heading')}
          </h2>
          <p className="text-soft">{t('mine_intro')}</p>
          <ul className="rows">
            {links.map(({ profile_id, name }) => (
              <LinkItem key={profile_id} locale={locale} id={profile_id} name={nameOf(profile_id, name)} />
            ))}
          </ul>
        </section>
      ) : null}
    </Section>
  )
}
