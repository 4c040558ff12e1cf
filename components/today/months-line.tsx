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

/** Heights in the drawing: the band of the years, a dot, the disc of a month with what is under it. */
const BAND = 26
const DOT = 10
const RADIUS = 11
const BELOW = 46
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
  const most = Math.max(...months.map(({ readings }) => readings))
  const line = BAND + 30 + Math.min(most, MOST_DOTS) * DOT + (most > MOST_DOTS ? DOT : 0)
  const read = months.reduce((sum, { readings }) => sum + readings, 0)
  return (
    <svg width="100%" height={line + BELOW} role="img" aria-label={t('line_label', { count: read })}>
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
      <line x1={across(0.5)} x2={across(months.length - 0.5)} y1={line} y2={line} className="axis" />
      {months.map((month, index) => {
        const x = across(index + 0.5)
        const current = index === months.length - 1
        const dots = Math.min(month.readings, MOST_DOTS)
        return (
          <g key={month.iso} className={current ? 'is-now' : undefined}>
            <circle cx={x} cy={line} r={RADIUS} className="month-disc" />
            <text x={x} y={line + 5}>
              {plainNumber(month.month, locale)}
            </text>
            {Array.from({ length: dots }, (_, dot) => line - RADIUS - 10 - dot * DOT).map((y) => (
              <circle key={y} cx={x} cy={y} r="3.5" className="asked-dot" />
            ))}
            {month.readings > MOST_DOTS ? (
              <text x={x} y={line - RADIUS - 10 - MOST_DOTS * DOT}>
                {plainNumber(month.readings, locale)}
              </text>
            ) : null}
            {(months.length - 1 - index) % 3 === 0 ? (
              <text x={x} y={line + BELOW - 10}>
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
        {months.toReversed().map(({ iso, told, typed, year, month, readings, subjects: about }) => (
          <tr key={iso}>
            <th scope="row">{'month' in told ? told.month : t('from_to', told)}</th>
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
