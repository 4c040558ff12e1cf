// The first thing that is seen: the wheel of the hours with the present one on top, and the moon as it is.
import { getTranslations } from 'next-intl/server'
import { Moon } from '@/components/glyphs/moon'
import { Wheel } from '@/components/glyphs/wheel'
import type { Locale } from '@/lib/platform/i18n/locales'
import { dayTold } from '@/lib/presentation/day'
import type { SkyNow } from '@/lib/presentation/sky-now'

interface SkyProps {
  locale: Locale
  sky: SkyNow
}

/** The page's sheet holds the animals around the hour. */
export async function Sky({ locale, sky }: SkyProps) {
  const t = await getTranslations({ locale, namespace: 'landing' })
  const phases = await getTranslations({ locale, namespace: 'moon_phases' })
  const animals = await getTranslations({ locale, namespace: 'animals' })
  const { moon, animal, date } = sky
  return (
    <>
      <div className="sky">
        <Wheel animal={animal} className="sky-wheel" />
        <Moon
          lit={moon.percent / 100}
          waxing={moon.waxing}
          tilt={0}
          label={t('moon', { phase: phases(moon.phase), percent: moon.percent })}
          className="sky-moon"
        />
      </div>
      <p className="eyebrow">{t('now', { day: dayTold(date, locale).day, animal: animals(animal) })}</p>
    </>
  )
}
