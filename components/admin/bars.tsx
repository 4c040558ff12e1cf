// Readings day by day: a bar a day, drawn on the server, whose lower part are those for several; the same as a table below.
import { useLocale, useTranslations } from 'next-intl'
import type { DayOfReadings } from '@/lib/administration/schema'
import { countText } from '@/lib/presentation/measures'
import { dayOfMoment, dayText } from '@/lib/presentation/numerals'
import { Table } from './table'

const HEIGHT = 100
const WIDTH = 10
const GAP = 2

export function Bars({ days }: { days: readonly DayOfReadings[] }) {
  const t = useTranslations('admin')
  const locale = useLocale()
  const most = Math.max(1, ...days.map(({ readings }) => readings))
  const all = days.reduce((sum, { readings }) => sum + readings, 0)
  const high = (count: number) => (count / most) * HEIGHT
  return (
    <>
      <svg
        role="img"
        aria-label={t('by_day_label', { all, most: Math.max(...days.map(({ readings }) => readings)) })}
        viewBox={`0 0 ${days.length * WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="admin-bars"
      >
        {days.map(({ day, readings, joint }, index) => (
          <g key={day}>
            <rect
              x={index * WIDTH}
              y={HEIGHT - high(readings)}
              width={WIDTH - GAP}
              height={high(readings)}
              className="admin-bar"
            />
            <rect
              x={index * WIDTH}
              y={HEIGHT - high(joint)}
              width={WIDTH - GAP}
              height={high(joint)}
              className="admin-bar-joint"
            />
          </g>
        ))}
      </svg>
      <p aria-hidden="true" className="admin-legend micro text-soft">
        <span>{t('single')}</span>
        <span className="is-joint">{t('joint')}</span>
      </p>
      <details>
        <summary className="disclosure link small">{t('as_table')}</summary>
        <Table
          name={t('by_day')}
          heads={[t('day'), t('readings'), t('joint')]}
          lines={days.toReversed().map(({ day, readings, joint }) => ({
            key: day,
            cells: [dayText(dayOfMoment(day), locale), countText(readings, locale), countText(joint, locale)],
          }))}
        />
      </details>
    </>
  )
}
