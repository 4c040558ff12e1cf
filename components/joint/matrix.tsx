// Every two people as a picture: a circle the fuller the higher the score, with the number in it, and the same as a table.
// It runs from where reading begins, so in Persian from the right.
import { useLocale, useTranslations } from 'next-intl'
import type { PairClass } from '@/lib/engine'
import { LOCALE } from '@/lib/platform/i18n/locales'
import type { JointReading, PairAnswer } from '@/lib/readings/reading'
import { plainNumber } from '../reading/numerals'

const CELL = 46
const EDGE = 26
const FULL = 19

interface Pair extends PairAnswer {
  ids: [string, string]
}

const pairsOf = (reading: JointReading): Pair[] =>
  Object.entries(reading.compatibility_matrix).map(([key, pair]) => ({
    ...pair,
    ids: key.split(':') as [string, string],
  }))

export function Matrix({ reading }: { reading: JointReading }) {
  const t = useTranslations('joint')
  const locale = useLocale()
  const classes = useTranslations('pair_classes')
  const pairs = pairsOf(reading)
  const names = Object.keys(reading.individual_insights)
  const ids = reading.participant_ids
  const [{ strongest, most_delicate }, several] = [reading.group, pairs.length > 1]
  const marked = (pair: Pair) => {
    const is = ([a, b]: [string, string]) => several && a === pair.ids[0] && b === pair.ids[1]
    return is(strongest) ? t('strongest') : is(most_delicate) ? t('delicate') : null
  }
  const side = EDGE + names.length * CELL
  const mirrored = LOCALE[locale].direction === 'rtl'
  const x = (column: number) => {
    const along = EDGE + (column + 0.5) * CELL
    return mirrored ? side - along : along
  }
  const y = (row: number) => EDGE + (row + 0.5) * CELL
  const edge = mirrored ? side - EDGE / 2 : EDGE / 2
  const placed = pairs.map((pair) => ({ pair, a: ids.indexOf(pair.ids[0]), b: ids.indexOf(pair.ids[1]) }))
  const number = (index: number) => plainNumber(index + 1, locale)
  return (
    <figure className="grid gap-4">
      <div className="grid items-center gap-x-8 gap-y-4 sm:grid-cols-[auto_1fr]">
        <svg
          viewBox={`0 0 ${side} ${side}`}
          width={side * 1.2}
          className="matrix h-auto max-w-full"
          role="img"
          aria-label={t('matrix')}
        >
          {names.map((name, index) => (
            <g key={name} className="fill-muted">
              <text x={edge} y={y(index)} dy="0.35em" textAnchor="middle" fontSize="14">
                {number(index)}
              </text>
              <text x={x(index)} y={EDGE / 2} dy="0.35em" textAnchor="middle" fontSize="14">
                {number(index)}
              </text>
              <rect
                x={x(index) - CELL / 2 + 2}
                y={y(index) - CELL / 2 + 2}
                width={CELL - 4}
                height={CELL - 4}
                rx="8"
                className="fill-raised"
              />
            </g>
          ))}
          {placed.flatMap(({ pair, a, b }) =>
            [
              [a, b],
              [b, a],
            ].map(([row = 0, column = 0]) => (
              <g key={`${row} ${column}`}>
                <circle cx={x(column)} cy={y(row)} r={FULL} className="fill-none stroke-hairline" />
                <circle
                  cx={x(column)}
                  cy={y(row)}
                  r={FULL * Math.sqrt(pair.score)}
                  className="fill-oracle/25 stroke-oracle"
                  strokeWidth={marked(pair) ? 2.5 : 1}
                  strokeDasharray={marked(pair) === t('delicate') ? '3 3' : undefined}
                />
                <text
                  x={x(column)}
                  y={y(row)}
                  dy="0.35em"
                  textAnchor="middle"
                  fontSize="13"
                  className="fill-ink font-semibold"
                >
                  {plainNumber(Math.round(pair.score * 100), locale)}
                </text>
              </g>
            )),
          )}
        </svg>
        <ol className="grid gap-1">
          {names.map((name, index) => (
            <li key={name} className="flex gap-3">
              <span className="min-w-5 text-end text-muted tabular-nums">{number(index)}</span>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ol>
      </div>
      <figcaption className="text-[0.9375em] text-muted">
        {t('matrix_hint')} {several ? t('matrix_marks') : null}
      </figcaption>
      <details className="print-hidden">
        <summary className="disclosure flex min-h-11 w-fit items-center text-oracle">{t('as_table')}</summary>
        <table className="w-full text-[0.9375em]">
          <thead>
            <tr className="text-start text-muted">
              {[t('pair'), t('score'), t('kind')].map((heading) => (
                <th key={heading} scope="col" className="py-1 pe-4 text-start font-semibold">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pairs.map((pair) => (
              <tr key={pair.ids.join()} className="border-t border-hairline">
                <th scope="row" className="py-2 pe-4 text-start font-normal">
                  <PairNames names={pair.names} />
                </th>
                <td className="py-2 pe-4 tabular-nums">{t('percent', { score: pair.score })}</td>
                <td className="py-2">
                  {classes(pair.class as PairClass)}
                  {marked(pair) ? <span className="text-muted"> ({marked(pair)})</span> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

export function PairNames({ names: [one, other] }: { names: [string, string] }) {
  const t = useTranslations('joint')
  return <>{t.rich('and', { one: () => <bdi>{one}</bdi>, other: () => <bdi>{other}</bdi> })}</>
}
