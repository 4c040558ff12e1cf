// Every two people as a picture: a circle the fuller the higher the score, with the number in it, and the same as a table.
// It runs from where reading begins, so in Persian from the right.
import { useLocale, useTranslations } from 'next-intl'
import { LOCALE } from '@/lib/platform/i18n/locales'
import type { Cell, Part, Picture } from '@/lib/presentation/presented'

const CELL = 46
const EDGE = 26
const FULL = 19

export function Matrix({ part, picture }: { part: Part; picture: Picture }) {
  return (
    <figure className="grid gap-4">
      <div className="grid items-center gap-x-8 gap-y-4 sm:grid-cols-[auto_1fr]">
        <Drawing label={part.heading} picture={picture} />
        <ol className="grid gap-1">
          {picture.names.map(({ number, name }) => (
            <li key={number} className="flex gap-3">
              <span className="min-w-5 text-end text-muted tabular-nums">{number}</span>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ol>
      </div>
      <figcaption className="text-[0.9375em] text-muted">{picture.caption}</figcaption>
      <Table part={part} columns={picture.columns} />
    </figure>
  )
}

function Drawing({ label, picture: { names, cells } }: { label: string | undefined; picture: Picture }) {
  const side = EDGE + names.length * CELL
  const mirrored = LOCALE[useLocale()].direction === 'rtl'
  const x = (column: number) => {
    const along = EDGE + (column + 0.5) * CELL
    return mirrored ? side - along : along
  }
  const y = (row: number) => EDGE + (row + 0.5) * CELL
  const edge = mirrored ? side - EDGE / 2 : EDGE / 2
  return (
    <svg
      viewBox={`0 0 ${side} ${side}`}
      width={side * 1.2}
      className="matrix h-auto max-w-full"
      role="img"
      aria-label={label}
    >
      {names.map(({ number }, index) => (
        <g key={number} className="fill-muted">
          <text x={edge} y={y(index)} dy="0.35em" textAnchor="middle" fontSize="14">
            {number}
          </text>
          <text x={x(index)} y={EDGE / 2} dy="0.35em" textAnchor="middle" fontSize="14">
            {number}
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
      {cells.flatMap((cell) => [
        <Circle key={`${cell.a} ${cell.b}`} cell={cell} x={x(cell.b)} y={y(cell.a)} />,
        <Circle key={`${cell.b} ${cell.a}`} cell={cell} x={x(cell.a)} y={y(cell.b)} />,
      ])}
    </svg>
  )
}

function Circle({ cell: { score, value, mark }, x, y }: { cell: Cell; x: number; y: number }) {
  return (
    <g>
      <circle cx={x} cy={y} r={FULL} className="fill-none stroke-hairline" />
      <circle
        cx={x}
        cy={y}
        r={FULL * Math.sqrt(score)}
        className="fill-oracle/25 stroke-oracle"
        strokeWidth={mark ? 2.5 : 1}
        strokeDasharray={mark === 'delicate' ? '3 3' : undefined}
      />
      <text x={x} y={y} dy="0.35em" textAnchor="middle" fontSize="13" className="fill-ink font-semibold">
        {value}
      </text>
    </g>
  )
}

function Table({ part, columns }: { part: Part; columns: readonly string[] }) {
  const t = useTranslations('joint')
  return (
    <details className="print-hidden">
      <summary className="disclosure flex min-h-11 w-fit items-center text-oracle">{t('as_table')}</summary>
      <table className="w-full text-[0.9375em]">
        <thead>
          <tr className="text-start text-muted">
            {columns.map((heading) => (
              <th key={heading} scope="col" className="py-1 pe-4 text-start font-semibold">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.lines.map(({ label, value, detail, notes }) => (
            <tr key={label} className="border-t border-hairline">
              <th scope="row" className="py-2 pe-4 text-start font-normal">
                {label}
              </th>
              <td className="py-2 pe-4 tabular-nums">{value}</td>
              <td className="py-2">
                {detail}
                {notes.map((mark) => (
                  <span key={mark} className="text-muted">
                    {' '}
                    ({mark})
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
