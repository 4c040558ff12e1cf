// The browsers that are signed in, each with a way to end it, and one way to end them all.
import { getTranslations } from 'next-intl/server'
import { AccountForm } from '@/components/account/account-form'
import { endSessionAction, signOutEverywhereAction } from '@/lib/account/entry/actions'
import { memberView } from '@/lib/account/entry/view'
import { LOCALE, type Locale } from '@/lib/platform/i18n/locales'
import { Section } from './section'

const UNITS = [
  ['day', 24 * 60 * 60 * 1000],
  ['hour', 60 * 60 * 1000],
  ['minute', 60 * 1000],
] as const

/** "5 minutes ago": says when without knowing the reader's time zone. */
function ago(at: Date, now: number, locale: Locale): string {
  const { tag, numerals } = LOCALE[locale]
  const words = new Intl.RelativeTimeFormat(`${tag}-u-nu-${numerals}`, { numeric: 'auto' })
  const past = Math.max(0, now - at.getTime())
  const [unit, ms] = UNITS.find(([, length]) => past >= length) ?? ['second', 1000]
  return words.format(unit === 'second' ? 0 : -Math.floor(past / ms), unit)
}

export async function SessionsSection({ locale }: { locale: Locale }) {
  const view = await memberView()
  if (!view) return null
  const t = await getTranslations({ locale, namespace: 'settings' })
  const words = await getTranslations({ locale, namespace: 'account' })
  const damaged = await getTranslations({ locale, namespace: 'unreadable' })
  const { sessions, sessionId, now } = view
  const working = words('working')
  return (
    <Section id="sessions" heading={t('sessions_heading')}>
      <ul className="rows">
        {sessions.map(({ id, agent, unreadable, createdAt, lastSeenAt }) => {
          const kind = agent ?? (unreadable ? damaged('part') : t('session_unknown'))
          const current = id === sessionId
          return (
            <li
              key={id}
              data-current={current || undefined}
              className="session flex flex-wrap items-center justify-between gap-x-3 gap-y-2 py-3"
            >
              <div>
                <p className="font-medium">
                  <bdi>{kind}</bdi>
                  {current ? (
                    <span className="small ms-2 font-normal text-emerald">{t('session_current')}</span>
                  ) : null}
                </p>
                <p className="small text-muted">
                  {t('session_created', { when: ago(createdAt, now, locale) })}
                  {' · '}
                  {t('session_seen', { when: ago(lastSeenAt, now, locale) })}
                </p>
              </div>
              {current ? null : (
                <AccountForm
                  id={`session-${id}`}
                  action={endSessionAction}
                  hidden={{ session: id }}
                  submit={t('session_end')}
                  submitLabel={t('session_end_label', { agent: kind })}
                  working={working}
                  quiet
                />
              )}
            </li>
          )
        })}
      </ul>
      <div>
        <p className="small mb-3 text-muted">{t('everywhere_hint')}</p>
        <AccountForm
          id="everywhere"
          action={signOutEverywhereAction}
          submit={t('everywhere')}
          working={working}
          quiet
        />
      </div>
    </Section>
  )
}
