// The API keys of a member: those that are there, each with a way to revoke it, and a form for a new one.
import { getTranslations } from 'next-intl/server'
import { AccountForm } from '@/components/account/account-form'
import { Link } from '@/components/ui/link'
import { memberView } from '@/lib/account/entry/view'
import { revokeKeyAction } from '@/lib/account/keys/actions'
import { type ApiKey, KEY_LIVES } from '@/lib/account/keys/schema'
import { listKeys } from '@/lib/account/keys/service'
import { pageContext } from '@/lib/identity/doors/page'
import { isolate } from '@/lib/interpretation/fill'
import { SCOPES, type Scope } from '@/lib/platform/context'
import type { Locale } from '@/lib/platform/i18n/locales'
import { messagesOf } from '@/lib/platform/i18n/messages'
import { address } from '@/lib/platform/i18n/navigation'
import { dayOfMoment, dayText } from '@/lib/presentation/numerals'
import { listProfiles } from '@/lib/profiles/service'
import { KeyForm } from './key-form'
import { Section } from './section'
import { SignInWays } from './sign-in-ways'

type ScopeWords = keyof ReturnType<typeof messagesOf>['key_scopes']
/** What most programs need, and nothing that changes anything. */
const AT_FIRST: ReadonlySet<Scope> = new Set<Scope>(['profiles:read', 'readings:read', 'calc'])
const wordsOf = (scope: Scope) => scope.replace(':', '_') as ScopeWords

export async function KeysSection({ locale }: { locale: Locale }) {
  const ctx = await pageContext()
  if (!ctx) return null
  const t = await getTranslations({ locale, namespace: 'keys_section' })
  if (ctx.actor.kind === 'guest') {
    return (
      <Section id="keys">
        <p>{t('guest')}</p>
        <SignInWays locale={locale} next="/settings/keys" />
      </Section>
    )
  }
  const { keys_section: words, key_scopes, key_lives, account, data_section } = messagesOf(locale)
  const [keys, profiles, view] = await Promise.all([listKeys(ctx), listProfiles(ctx), memberView()])
  const damaged = await getTranslations({ locale, namespace: 'unreadable' })
  const people = profiles.items.map(({ id, name }) => ({
    value: id,
    label: name ?? damaged('name', { id: id.slice(-8) }),
  }))
  return (
    <Section id="keys">
      <p className="text-soft">
        {t('intro')} <Link href={address(locale, '/docs')}>{t('docs')}</Link>
      </p>
      {keys.items.length === 0 ? <p>{t('empty')}</p> : null}
      <ul className="rows empty:hidden">
        {keys.items.map((key) => (
          <KeyItem
            key={key.id}
            locale={locale}
            item={key}
            now={ctx.now}
            person={people.find(({ value }) => value === key.profile_id)?.label}
          />
        ))}
      </ul>
      <h2 className="heading mt-6">{t('new')}</h2>
      <KeyForm
        words={words}
        scopes={SCOPES.map((scope) => ({
          value: scope,
          label: key_scopes[wordsOf(scope)],
          ticked: AT_FIRST.has(scope),
        }))}
        lives={KEY_LIVES.map((life) => ({
          value: life,
          label: key_lives[life === 'never' ? life : (`days_${life}` as const)],
        }))}
        people={[{ value: '', label: t('whole') }, ...people]}
        password={{
          needed: !view?.proven,
          label: account.current_password,
          hint: data_section.prove_hint,
          username: view?.login ?? '',
        }}
      />
    </Section>
  )
}

interface KeyItemProps {
  locale: Locale
  item: ApiKey
  /** Milliseconds since 1970. */
  now: number
  /** Name of the profile that the key is bound to, where it is known. */
  person: string | undefined
}

async function KeyItem({ locale, item, now, person }: KeyItemProps) {
  const t = await getTranslations({ locale, namespace: 'keys_section' })
  const { key_scopes } = messagesOf(locale)
  const day = (iso: string) => dayText(dayOfMoment(iso), locale)
  const damaged = await getTranslations({ locale, namespace: 'unreadable' })
  const label = item.label ?? (item.unreadable ? damaged('part') : t('unnamed'))
  const list = new Intl.ListFormat(locale, { type: 'unit' })
  const scopes = list.format(item.scopes.map((scope) => key_scopes[wordsOf(scope)]))
  const { expires_at: expires, last_used_at: used } = item
  const lines = [
    item.scopes.length === SCOPES.length ? t('may_all') : t('may', { scopes }),
    t('made', { when: day(item.created_at) }),
    used ? t('used', { when: day(used) }) : t('unused'),
    expires ? t(Date.parse(expires) > now ? 'expires' : 'expired', { when: day(expires) }) : null,
  ]
  return (
    <li className="api-key grid gap-1 py-4">
      <p className="font-medium">
        <bdi>{label}</bdi>
        {/* A space, because a margin would follow the code's own direction. */}{' '}
        {item.prefix ? (
          <code dir="ltr" className="font-normal text-muted">
            nps_{item.prefix}_…
          </code>
        ) : null}
      </p>
      {item.profile_id ? (
        <p>{t.rich('for_person', { person: () => <bdi>{person ?? item.profile_id}</bdi> })}</p>
      ) : null}
      {lines.filter(Boolean).map((line) => (
        <p key={line} className="small text-muted">
          {line}
        </p>
      ))}
      <details>
        <summary
          aria-label={t('revoke_label', { label: isolate(label) })}
          className="disclosure flex min-h-11 w-fit items-center text-soft hover:text-ink"
        >
          {t('revoke')}
        </summary>
        <div className="grid gap-3 pb-2">
          <p>{t('revoke_sure')}</p>
          <AccountForm
            id={`revoke-${item.id}`}
            action={revokeKeyAction}
            hidden={{ key_id: item.id }}
            submit={t('revoke_yes')}
            working={t('revoking')}
            quiet
          />
        </div>
      </details>
    </li>
  )
}
