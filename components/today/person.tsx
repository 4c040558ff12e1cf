// Whose day it is, the words of the day, and the way to ask.
import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import { Select } from '@/components/ui/select'
import type { Locale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import type { Daily } from '@/lib/readings/answers/daily'

interface Somebody {
  id: string
  name: string | null
}

interface PersonProps {
  locale: Locale
  people: Somebody[]
  selected: Somebody
  daily: Daily | null
}

export async function Person({ locale, people, selected, daily }: PersonProps) {
  const t = await getTranslations({ locale, namespace: 'today' })
  const damaged = await getTranslations({ locale, namespace: 'unreadable' })
  const nameOf = ({ id, name }: Somebody) => name ?? damaged('name', { id: id.slice(-8) })
  return (
    <section className="today-person">
      {people.length > 1 ? (
        <form method="get" action={address(locale, '/today')} className="today-who">
          <label htmlFor="profile" className="text-muted">
            {t('for')}
          </label>
          <Select key={selected.id} id="profile" name="profile" defaultValue={selected.id} look="chip-select">
            {people.map((person) => (
              <option key={person.id} value={person.id}>
                {nameOf(person)}
              </option>
            ))}
          </Select>
          <button type="submit" className="button button-small button-quiet">
            {t('show')}
          </button>
        </form>
      ) : (
        <p className="text-muted">{t.rich('for_one', { name: () => <bdi>{nameOf(selected)}</bdi> })}</p>
      )}
      {daily ? (
        <div className="today-words">
          {daily.sections.map(({ key, text }) => (
            <p key={key} dir="auto">
              {text}
            </p>
          ))}
        </div>
      ) : (
        <p className="text-muted">{t('unreadable')}</p>
      )}
      <Link href={address(locale, '/oracle', { profile: selected.id })} className="button button-primary">
        {t('ask')}
      </Link>
    </section>
  )
}
