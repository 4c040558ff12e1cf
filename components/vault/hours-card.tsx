// At which hours signs were seen: a bar an hour, midnight first as on every clock, and the same as a table.
import { useLocale, useTranslations } from 'next-intl'
import { formatNumber } from '@/lib/interpretation/format'
import { cityOf } from '@/lib/platform/i18n/zones/names'

interface HoursProps {
  hours: readonly number[]
  zone: string
}

/** Percent of the width; a gap stands between two. */
const WIDTH = 100 / 24

export function HoursCard({ hours, zone }: HoursProps) {
  const t = useTranslations('vault')
  const locale = useLocale()
  const most = Math.max(1, ...hours)
  const number = (value: number) => formatNumber(value, locale)
  return (
    <section aria-labelledby="hours" className="card grid content-start gap-3">
      <h2 id="hours" className="heading">
        {t('hours')}
      </h2>
      <svg className="hours-plot" aria-hidden="true">
        {hours.map((hits, hour) => {
          const height = hits === 0 ? 2 : 4 + (96 * hits) / most
          return (
            <rect
              key={`hour ${String(hour)}`}
              x={`${hour * WIDTH + WIDTH * 0.12}%`}
              width={`${WIDTH * 0.76}%`}
              y={`${100 - height}%`}
              height={`${height}%`}
              rx="2"
              className={hits === most ? 'hour-most' : 'hour'}
            />
          )
        })}
      </svg>
      <p aria-hidden="true" className="hours-axis micro text-muted">
        {[0, 6, 12, 18, 24].map((hour) => (
          <span key={hour}>{number(hour)}</span>
        ))}
      </p>
      <details>
        <summary className="disclosure link small">{t('as_table')}</summary>
        <table className="vault-table small">
          <caption className="sr-only">{t('hours_of', { zone: cityOf(zone, locale) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('hour')}</th>
              <th scope="col">{t('signs_count')}</th>
            </tr>
          </thead>
          <tbody>
            {hours.flatMap((hits, hour) =>
              hits > 0
                ? [
                    <tr key={`hour ${String(hour)}`}>
                      <th scope="row">{number(hour)}</th>
                      <td>{number(hits)}</td>
                    </tr>,
                  ]
                : [],
            )}
          </tbody>
        </table>
      </details>
      <p className="micro text-muted">{t('hours_of', { zone: cityOf(zone, locale) })}</p>
    </section>
  )
}
