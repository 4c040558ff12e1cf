// Signs of the clock beside what chance alone would show: a band and a dot for each, the same as a table, what it means in a plain
// sentence, and the working.
import { useLocale, useTranslations } from 'next-intl'
import { Submit } from '@/components/ui/submit'
import { formatNumber } from '@/lib/interpretation/format'
import { digits } from '@/lib/platform/i18n/digits'
import { plainNumber } from '@/lib/presentation/numerals'
import { signShown } from '@/lib/presentation/sign'
import { saveLooksAction } from '@/lib/vault/actions'
import type { Beside, Overview } from '@/lib/vault/service/statistics'
import { ChancePlot, scaleOf } from './chance-plot'
import { ChanceWorking } from './chance-working'

interface ChanceProps {
  overview: Overview
  here: string
}

export function ChanceCard({ overview: { looks, days, rows }, here }: ChanceProps) {
  const t = useTranslations('vault')
  return (
    <section aria-labelledby="chance" className="card chance-card">
      <h2 id="chance" className="heading">
        {t('chance')}
      </h2>
      {looks === null ? (
        <>
          <p className="text-soft">{t('looks_why')}</p>
          <Looks looks={null} here={here} />
        </>
      ) : (
        <>
          <p className="small text-muted">{t('band', { days: Math.max(days, 1), looks })}</p>
          <Plotted rows={rows.filter(({ sign }) => sign)} />
          <Plotted rows={rows.filter(({ sign }) => !sign)} />
          <Legend few={rows.some(({ verdict }) => verdict === 'few')} />
          <div className="chance-plain">
            {rows.map((row) => (
              <p key={row.sign?.value ?? ''}>
                <Name row={row} />
                {': '}
                {t(`verdicts.${row.verdict}`)}
              </p>
            ))}
            <p className="small text-muted">{t('noticing')}</p>
          </div>
          <ChanceTable rows={rows} />
          <ChanceWorking rows={rows} />
          <details>
            <summary className="disclosure link small">{t('looks_change')}</summary>
            <Looks looks={looks} here={here} />
          </details>
        </>
      )}
    </section>
  )
}

function Name({ row: { sign } }: { row: Beside }) {
  const t = useTranslations('vault')
  const locale = useLocale()
  return sign ? <bdi>{signShown(sign.type, sign.value, locale)}</bdi> : t('any_mirror')
}

/** Rows on one line of numbers. All the mirrored times together have their own: they would press single signs into its beginning. */
function Plotted({ rows }: { rows: readonly Beside[] }) {
  if (rows.length === 0) return null
  const most = scaleOf(rows)
  return (
    <div className="chance-rows">
      {rows.map((row) => (
        <Row key={row.sign?.value ?? ''} row={row} most={most} />
      ))}
      <Axis most={most} />
    </div>
  )
}

function Row({ row, most }: { row: Beside; most: number }) {
  const t = useTranslations('vault')
  const locale = useLocale()
  const { low, high } = row.chance
  return (
    <div className="chance-row">
      <p className="chance-name">
        <strong>
          <Name row={row} />
        </strong>
        <span className="micro text-muted">{t('of_chance', { low, high })}</span>
      </p>
      <ChancePlot {...{ low, high, most }} observed={row.observed} verdict={row.verdict} />
      <p className="chance-seen">{formatNumber(row.observed, locale)}</p>
    </div>
  )
}

function Axis({ most }: { most: number }) {
  const locale = useLocale()
  return (
    <p aria-hidden="true" className="chance-row micro text-muted">
      <span className="chance-axis">
        {[0, most / 3, (2 * most) / 3, most].map((tick) => (
          <span key={tick}>{formatNumber(tick, locale)}</span>
        ))}
      </span>
    </p>
  )
}

function Legend({ few }: { few: boolean }) {
  const t = useTranslations('vault')
  return (
    <p aria-hidden="true" className="chance-legend micro text-soft">
      <span className="legend-band">{t('legend_chance')}</span>
      <span className="legend-within">{t('legend_within')}</span>
      <span className="legend-outside">{t('legend_outside')}</span>
      {few ? <span className="legend-few">{t('verdicts.few')}</span> : null}
    </p>
  )
}

function ChanceTable({ rows }: { rows: readonly Beside[] }) {
  const t = useTranslations('vault')
  const locale = useLocale()
  return (
    <details>
      <summary className="disclosure link small">{t('as_table')}</summary>
      <div className="table-frame">
        <table className="vault-table small">
          <thead>
            <tr>
              {(['one.sign', 'seen', 'mean', 'range', 'means'] as const).map((head) => (
                <th key={head} scope="col">
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.sign?.value ?? ''}>
                <th scope="row">
                  <Name row={row} />
                </th>
                <td>{formatNumber(row.observed, locale)}</td>
                <td>{plainNumber(Number(row.chance.expected.toFixed(2)), locale)}</td>
                <td>{t('of_chance', { low: row.chance.low, high: row.chance.high })}</td>
                <td>{t(`verdicts.${row.verdict}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

function Looks({ looks, here }: { looks: number | null; here: string }) {
  const t = useTranslations('vault')
  const locale = useLocale()
  return (
    <form action={saveLooksAction} className="looks-form">
      <input type="hidden" name="back" value={here} />
      <label htmlFor="looks" className="label">
        {t('looks')}
      </label>
      <input
        id="looks"
        name="looks"
        inputMode="numeric"
        dir="ltr"
        required
        maxLength={10}
        defaultValue={looks === null ? '' : digits(String(looks), locale)}
        aria-describedby="looks-hint"
        className="control"
      />
      <Submit className={looks === null ? 'button button-primary' : 'button'}>{t('looks_save')}</Submit>
      <p id="looks-hint" className="hint">
        {t('looks_hint')}
      </p>
    </form>
  )
}
