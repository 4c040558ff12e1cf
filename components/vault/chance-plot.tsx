// One sign on the line from nothing to the most: the band of chance, and where the sign itself stands. What it shows stands in words
// beside it.
import type { Verdict } from '@/lib/vault/notes'
import type { Beside } from '@/lib/vault/service/statistics'

interface PlotProps {
  low: number
  high: number
  observed: number
  verdict: Verdict
  most: number
}

/** Where too few were seen to tell, the dot says neither. */
const DOTS: Record<Verdict, string> = {
  few: 'plot-few',
  within: 'plot-within',
  above: 'plot-outside',
  below: 'plot-outside',
}

/** The end of the line, which three equal steps reach in whole numbers. */
export const scaleOf = (rows: readonly Beside[]): number =>
  3 * Math.ceil(Math.max(3, ...rows.flatMap(({ observed, chance }) => [observed, chance.high])) / 3)

const percent = (part: number, most: number) => `${(100 * part) / most}%`

export function ChancePlot({ low, high, observed, verdict, most }: PlotProps) {
  const at = { cx: percent(observed, most), cy: '50%' }
  const dot = DOTS[verdict]
  return (
    <svg className="chance-plot" aria-hidden="true">
      <line x1="0%" x2="100%" y1="97%" y2="97%" className="plot-line" />
      <rect
        x={percent(low, most)}
        width={percent(Math.max(high - low, most / 60), most)}
        y="30%"
        height="40%"
        rx="9"
        className="plot-band"
      />
      {dot === 'plot-outside' ? <circle {...at} r="10" className="plot-halo" /> : null}
      <circle {...at} r="6" className={dot} />
    </svg>
  )
}
