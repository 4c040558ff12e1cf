// One number worked out, step by step, as the engine did it.
import { getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import { formatDate, formatGregorian } from '@/lib/interpretation/format'
import { LOCALE, type Locale } from '@/lib/platform/i18n/locales'
import { plainNumber } from '@/lib/presentation/numerals'
import { workedSum } from '@/lib/presentation/worked-sum'

const WORKED = workedSum({ year: 1990, month: 7, day: 15 })

export async function Sum({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'landing' })
  const { date, number, sum, digits } = WORKED
  const told = (value: number) => plainNumber(value, locale)
  const own = formatDate(date, locale)
  const terms = [
    { value: WORKED.day, from: t('day', { number: told(date.day) }), sign: null },
    { value: WORKED.month, from: t('month', { number: told(date.month) }), sign: '+' },
    { value: WORKED.year, from: t('year', { number: told(date.year) }), sign: '+' },
    { value: sum, from: digits.map(told).join(' + '), sign: '=' },
  ]
  return (
    <section className="worked">
      <p className="eyebrow">{t('worked')}</p>
      <h2>{t('comes_to', { date: own, number })}</h2>
      <p className="sum figures" dir="ltr">
        {terms.map(({ value, from, sign }) => (
          <Fragment key={from}>
            {sign ? <span className="sum-sign">{sign}</span> : null}
            <span className="sum-term">
              <span>{told(value)}</span> <small dir="auto">{from}</small>
            </span>
          </Fragment>
        ))}
        <span className="sum-sign">=</span>
        <span className="sum-term sum-whole">
          <span>{told(number)}</span> <small dir="auto">{t('life_path')}</small>
        </span>
      </p>
      {LOCALE[locale].calendar === 'gregory' ? null : (
        <p className="small mt-6 text-muted">
          {t('beside', { date: own, other: formatGregorian(date, locale) })}
        </p>
      )}
    </section>
  )
}
