// ΔT: the seconds by which the even time of the ephemeris is ahead of clocks, which follow the Earth's rotation. Until 2005
// the polynomials of Espenak and Meeus (2006), which were fitted to observations; then what was observed (IERS). Nobody knows
// the future: from there it goes over to the same polynomials, which it joins in 2050. They may be wrong by 20 s in 2050 and
// by 90 s in 2100; all instants of those years are wrong by as much.
import { DeltaT_EspenakMeeus } from 'astronomy-engine'

const OBSERVED_FROM = 2005
/** At the beginning of each year, by the IERS. */
const OBSERVED = [
  64.69, 64.85, 65.15, 65.46, 65.78, 66.07, 66.32, 66.6, 66.91, 67.28, 67.64, 68.1, 68.59, 68.97, 69.22,
  69.36, 69.36, 69.29, 69.2, 69.18, 69.14, 69.1,
]
const OBSERVED_UNTIL = OBSERVED_FROM + OBSERVED.length - 1
const JOINED = 2050

const DAYS_PER_YEAR = 365.2425

/**
 * Seconds, to be added to universal time.
 * @param days since 2000-01-01T12:00 in universal time
 */
export function deltaT(days: number): number {
  const year = 2000 + (days + 0.5) / DAYS_PER_YEAR
  if (year < OBSERVED_FROM || year >= JOINED) return DeltaT_EspenakMeeus(days)
  if (year < OBSERVED_UNTIL) return observedAt(year - OBSERVED_FROM)
  const weight = (year - OBSERVED_UNTIL) / (JOINED - OBSERVED_UNTIL)
  return (1 - weight) * (OBSERVED.at(-1) ?? 0) + weight * DeltaT_EspenakMeeus(days)
}

function observedAt(years: number): number {
  const index = Math.floor(years)
  const [before = 0, after = 0] = OBSERVED.slice(index, index + 2)
  return before + (years - index) * (after - before)
}
