// The calendars of a member's people: which there are, each with a way to end its address, and a form for a new one.
import { getTranslations } from 'next-intl/server'
import { AccountForm } from '@/components/account/account-form'
import { pageContext } from '@/lib/identity/doors/page'
import { isolate } from '@/lib/interpretation/fill'
import { LOCALE, LOCALES, type Locale } from '@/lib/platform/i18n/locales'
import { messagesOf } from '@/lib/platform/i18n/messages'
import { address } from '@/lib/platform/i18n/navigation'
import { dayOfMoment, dayText } from '@/lib/presentation/numerals'
import { listProfiles } from '@/lib/profiles/service'
import { endCalendarAction } from '@/lib/reminders/actions'
import { type Calendar, listCalendars } from '@/lib/reminders/service'
import { Link } from '../ui/link'
import { CalendarForm } from './calendar-form'
import { Section } from './section'
import { SignInWays } from './sign-in-ways'

export async function CalendarSection({ locale }: { locale: Locale }) {
  const ctx = await pageContext()
  if (!ctx) return null
  const t = await getTranslations({ locale, namespace: 'calendar_section' })
  if (ctx.actor.kind === 'guest') {
    return (
      <Section id="calendar">
        <p>{t('guest')}</p>
        <SignInWays locale={locale} next="/settings/calendar" />
      </Section>
    )
  }
  const [calendars, profiles] = await Promise.all([listCalendars(ctx), listProfiles(ctx)])
  const damaged = await getTranslations({ locale, namespace: 'unreadable' })
  const people = profiles.items.map(({ id, name }) => ({
    value: id,
    label: name ?? damaged('name', { id: id.slice(-8) }),
  }))
  return (
    <Section id="calendar">
      <p className="text-soft">{t('intro')}</p>
      {people.length === 0 ? (
        <p>
          {t('nobody')}{' '}
          <Link href={address(locale, '/oracle', { create: '1' })} className="link">
            {t('create_person')}
          </Link>
        </p>
      ) : null}
      <ul className="rows empty:hidden">
        {calendars.map((calendar) => (
          <CalendarItem
            key={calendar.profile_id}
            locale={locale}
            item={calendar}
            person={people.find(({ value }) => value === calendar.profile_id)?.label ?? calendar.profile_id}
          />
        ))}
      </ul>
      {people.length > 0 ? (
        <>
          <h2 className="heading mt-6">{t('new')}</h2>
          <CalendarForm
            words={messagesOf(locale).calendar_section}
            people={people}
            languages={LOCALES.map((value) => ({ value, label: LOCALE[value].name }))}
            language={locale}
          />
        </>
      ) : null}
    </Section>
  )
}

interface CalendarItemProps {
  locale: Locale
  item: Calendar
  person: string
}

async function CalendarItem({ locale, item, person }: CalendarItemProps) {
  const t = await getTranslations({ locale, namespace: 'calendar_section' })
  const when = dayText(dayOfMoment(item.created_at), locale)
  return (
    <li className="grid gap-1 py-4">
      <p className="font-medium">
        <bdi>{person}</bdi>
      </p>
      <p className="small text-muted">{t('made', { when, language: LOCALE[item.locale].name })}</p>
      <details>
        <summary
          aria-label={t('end_label', { name: isolate(person) })}
          className="disclosure flex min-h-11 w-fit items-center text-soft hover:text-ink"
        >
          {t('end')}
        </summary>
        <div className="grid gap-3 pb-2">
          <p>{t('end_sure')}</p>
          <AccountForm
            id={`end-${item.profile_id}`}
            action={endCalendarAction}
            hidden={{ profile_id: item.profile_id }}
            submit={t('end_yes')}
            working={t('ending')}
            quiet
          />
        </div>
      </details>
    </li>
  )
}
