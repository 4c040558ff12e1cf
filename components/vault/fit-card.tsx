// Whether readings fitted, as the account itself said: a bar in three parts, with their numbers, and a caution.
import { useLocale, useTranslations } from 'next-intl'
import { formatNumber } from '@/lib/interpretation/format'
import { FITS, type Fit } from '@/lib/readings/feedback-schema'

export function FitCard({ fits }: { fits: Record<Fit, number> }) {
  const t = useTranslations('vault')
  const names = useTranslations('fits')
  const locale = useLocale()
  const count = FITS.reduce((sum, fit) => sum + fits[fit], 0)
  const given = FITS.filter((fit) => fits[fit] > 0)
  const startOf = (fit: Fit) =>
    given.slice(0, given.indexOf(fit)).reduce((sum, one) => sum + (100 * fits[one]) / count, 0)
  return (
    <section aria-labelledby="fit" className="card grid content-start gap-3">
      <h2 id="fit" className="heading">
        {t('fit')}
      </h2>
      <p className="small text-muted">{t('fit_count', { count })}</p>
      {count > 0 ? (
        <>
          <svg className="fit-plot" aria-hidden="true">
            {given.map((fit) => (
              <rect
                key={fit}
                x={`${startOf(fit)}%`}
                width={`${(100 * fits[fit]) / count}%`}
                y="0"
                height="100%"
                className={`fit-${fit}`}
              />
            ))}
          </svg>
          <ul className="fit-counts micro">
            {FITS.map((fit) => (
              <li key={fit} className={`legend-${fit}`}>
                {names(fit)} <strong>{formatNumber(fits[fit], locale)}</strong>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="small border-t border-hairline pt-3 text-muted">{t('fit_caution')}</p>
    </section>
  )
}
