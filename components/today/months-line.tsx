// The personal months of a year on a line, with what was asked in each: a drawing, and the same as a table. Time runs with the writing.
import { useLocale, useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { formatList } from '@/lib/interpretation/format'
import { address } from '@/lib/platform/i18n/navigation'
import { plainNumber } from '@/lib/presentation/numerals'
import { isMirrored, type PersonalMonth } from '@/lib/presentation/patterns'

interface MonthsLineProps {
  /** The oldest first. */
  months: PersonalMonth[]
  /** Whose days they are, and of whom. */
  zone: string
  person: string
}

/** Heights of the drawing, from the top. */
const HEIGHT = 196
const BAND = 26
const LINE = 148
const LABEL = 186
const DOT = 10
/** Dots above each other; where there are more, a number says how many. */
const MOST_DOTS = 7
/** Of a band this short there is no room for more than its number. */
const SHORT_BAND = 3

export function MonthsLine({ months, zone, person }: MonthsLineProps) {
  return (
    <div className="months-line">
      <Drawing months={months} />
      <MonthsTable months={months} zone={zone} person={person} />
    </div>
  )
}

/** Months with one personal year, which follow each other. */
function bandsOf(months: readonly PersonalMonth[]) {
  const bands: { year: number; first: number; count: number }[] = []
  months.forEach(({ year }, index) => {
    const last = bands.at(-1)
    if (last?.year === year) last.count++
    else bands.push({ year, first: index, count: 1 })
  })
  return bands
}

function Drawing({ months }: { months: readonly PersonalMonth[] }) {
  const t = useTranslations('patterns')
  const locale = useLocale()
  const width = 100 / months.length
  const mirrored = isMirrored(locale)
  const across = (place: number) => `${Number((mirrored ? 100 - place * width : place * width).toFixed(3))}%`
  const read = months.reduce((sum, { readings }) => sum + readings, 0)
  return (
    <svg width="100%" height={HEIGHT} role="img" aria-label={t('line_label', { count: read })}>
      {bandsOf(months).map(({ year, first, count }) => {
        const [from, to, middle] = [first + 0.12, first + count - 0.12, first + count / 2].map(across)
        const n = plainNumber(year, locale)
        return (
          <g key={first}>
            <line x1={from} x2={to} y1={BAND} y2={BAND} className="band" />
            <text x={middle} y={BAND - 9}>
              {count < SHORT_BAND ? n : t('year', { n })}
            </text>
          </g>
        )
      })}
      <line x1={across(0.5)} x2={across(months.length - 0.5)} y1={LINE} y2={LINE} className="axis" />
      {months.map((month, index) => {
        const x = across(index + 0.5)
        const current = index === months.length - 1
        const dots = Math.min(month.readings, MOST_DOTS)
        return (
          <g key={month.iso} className={current ? 'is-now' : undefined}>
            <circle cx={x} cy={LINE} r="13" className="month-disc" />
            <text x={x} y={LINE + 5}>
              {plainNumber(month.month, locale)}
            </text>
            {Array.from({ length: dots }, (_, dot) => LINE - 24 - dot * DOT).map((y) => (
              <circle key={y} cx={x} cy={y} r="3.5" className="asked-dot" />
            ))}
            {month.readings > MOST_DOTS ? (
              <text x={x} y={LINE - 26 - MOST_DOTS * DOT}>
                {plainNumber(month.readings, locale)}
              </text>
            ) : null}
            {(months.length - 1 - index) % 3 === 0 ? (
              <text x={x} y={LABEL}>
                {month.label}
              </text>
            ) : null}
          </g>
        )
      })}
    </svg>
  )
}

function MonthsTable({ months, zone, person }: MonthsLineProps) {
  const t = useTranslations('patterns')
  const subjects = useTranslations('subjects')
  const locale = useLocale()
  return (
    <table className="small">
      <caption className="sr-only">{t('table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('column_month')}</th>
          <th scope="col">{t('column_year')}</th>
          <th scope="col">{t('column_number')}</th>
          <th scope="col">{t('column_asked')}</th>
        </tr>
      </thead>
      <tbody>
        {months.toReversed().map(({ iso, from, to, typed, year, month, readings, subjects: about }) => (
          <tr key={iso}>
            <th scope="row">{t('from_to', { from, to })}</th>
            <td className="figures">{plainNumber(year, locale)}</td>
            <td className="figures">{plainNumber(month, locale)}</td>
            <td>
              {readings > 0 ? (
                <>
                  <Link href={address(locale, '/history', { person, ...typed, zone })} className="link">
                    {t('readings', { count: readings })}
                  </Link>
                  {about.length > 0 ? (
                    <span className="block text-muted">
                      {formatList(
                        about.slice(0, 3).map((subject) => subjects(subject)),
                        locale,
                      )}
                    </span>
                  ) : null}
                </>
              ) : (
                <span className="text-muted">{t('readings', { count: 0 })}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
