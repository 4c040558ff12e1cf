// The moon in the middle, as it stands over the person's place; beside it the number of the day, where it is somebody's, and the
// ruler of the day.
import { getTranslations } from 'next-intl/server'
import { PlanetGlyph } from '@/components/glyphs/glyph'
import { Moon } from '@/components/glyphs/moon'
import { formatDay, formatTime } from '@/lib/interpretation/format'
import type { Locale } from '@/lib/platform/i18n/locales'
import { cityOf } from '@/lib/platform/i18n/zones/names'
import { plainNumber } from '@/lib/presentation/numerals'
import type { MoonTurn, SkyNow } from '@/lib/presentation/sky-now'
import type { Daily } from '@/lib/readings/answers/daily'

interface TodaySkyProps {
  locale: Locale
  sky: SkyNow
  turn: MoonTurn
  /** Degrees by which the moon leans over the person's place; 0 where that is not known. */
  tilt: number
  zone: string
  daily: Daily | null
}

export async function TodaySky({ locale, sky, turn, tilt, zone, daily }: TodaySkyProps) {
  const t = await getTranslations({ locale, namespace: 'today' })
  const words = await getTranslations({ locale })
  const { moon, planet } = sky
  const number = daily?.numbers.personal_day
  const later = moon.next.filter(({ phase }) => phase !== turn.turn)
  return (
    <section className="today-sky">
      {number ? (
        <p className="today-side">
          <span className="eyebrow">{t('day_number')}</span>
          <strong className="today-number figures">{plainNumber(number, locale)}</strong>
          <span className="small text-soft">{words(`day_numbers.${number}`)}</span>
        </p>
      ) : null}
      <div className="today-moon">
        <Moon lit={moon.percent / 100} waxing={moon.waxing} tilt={tilt} className="today-disc" />
        <p className="small">
          {t('moon', { phase: words(`moon_phases.${moon.phase}`), percent: moon.percent })}
        </p>
        <ul className="micro text-muted">
          <li>
            {t('turn', {
              phase: words(`moon_phases.${turn.phase}`),
              day: formatDay(turn.date, locale),
              time: formatTime(turn.time, locale),
            })}
          </li>
          {later.map(({ phase, date }) => (
            <li key={phase}>{t(phase, { day: formatDay(date, locale) })}</li>
          ))}
          <li>{t('clock', { zone: cityOf(zone, locale) })}</li>
        </ul>
      </div>
      <p className="today-side">
        <span className="eyebrow">{t('ruler')}</span>
        <strong className="today-ruler">
          <PlanetGlyph planet={planet} className="size-9" />
          {words(`planets.${planet}`)}
        </strong>
        <span className="small text-soft">{words(`planet_moods.${planet}`)}</span>
      </p>
    </section>
  )
}
