// Whose day it is, the words of the day, and the way to ask.
import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import type { Daily } from '@/lib/readings/answers/daily'
import { AskLine } from './ask-line'
import { ChosenPerson } from './chosen-person'

interface Somebody {
  id: string
  name: string
}

interface PersonProps {
  locale: Locale
  people: Somebody[]
  selected: Somebody
  daily: Daily | null
}

export async function Person({ locale, people, selected, daily }: PersonProps) {
  const t = await getTranslations({ locale, namespace: 'today' })
  return (
    <section className="today-person">
      {people.length > 1 ? (
        <ChosenPerson
          action={address(locale, '/today')}
          label={t('for')}
          show={t('show')}
          people={people}
          selected={selected.id}
        />
      ) : (
        <p className="text-muted">{t.rich('for_one', { name: () => <bdi>{selected.name}</bdi> })}</p>
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
      <AskLine profile={selected.id} />
    </section>
  )
}
