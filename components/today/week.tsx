// A week of moons: what was read on each day, and the way to it.
import { useLocale, useTranslations } from 'next-intl'
import { Moon } from '@/components/glyphs/moon'
import { Link } from '@/components/ui/link'
import { address } from '@/lib/platform/i18n/navigation'
import type { DayOfWeek } from '@/lib/presentation/week'

interface WeekProps {
  days: DayOfWeek[]
  /** Whose days they are: the history then shows the same ones. */
  zone: string
}

export function Week({ days, zone }: WeekProps) {
  const t = useTranslations('today')
  const locale = useLocale()
  return (
    <section aria-label={t('week')} className="grid gap-2">
      <ol className="card today-week">
        {days.map((day) => (
          <li
            key={day.iso}
            aria-current={day.place === 'today' ? 'date' : undefined}
            className={`is-${day.place}`}
          >
            {day.readings > 0 ? (
              <Link href={address(locale, '/history', { from: day.typed, to: day.typed, zone })}>
                <Day day={day} />
              </Link>
            ) : (
              <span>
                <Day day={day} />
              </span>
            )}
          </li>
        ))}
      </ol>
      {days.some(({ readings }) => readings > 0) ? (
        <p className="micro text-center text-muted">{t('week_hint')}</p>
      ) : null}
    </section>
  )
}

function Day({ day: { told, short, number, moon, place, readings } }: { day: DayOfWeek }) {
  const t = useTranslations('today')
  const phases = useTranslations('moon_phases')
  const phase = t('moon', { phase: phases(moon.phase), percent: moon.percent })
  return (
    <>
      <span className="sr-only">
        {told}: {phase}
        {place === 'after' ? null : ` · ${t('day_readings', { count: readings })}`}
      </span>
      <span aria-hidden="true">{short}</span>
      <Moon plain lit={moon.percent / 100} waxing={moon.waxing} tilt={0} className="size-7" />
      <span aria-hidden="true" className="today-date figures">
        {number}
      </span>
      <span aria-hidden="true" className={readings > 0 ? 'today-mark is-read' : 'today-mark'} />
    </>
  )
}
