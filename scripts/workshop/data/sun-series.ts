// Makes lib/engine/sky/sun-series.ts, the Sun's apparent longitude as one trigonometric series:
// `npx tsx scripts/workshop/data/sun-series.ts > lib/engine/sky/sun-series.ts`. VSOP87D comes from astronomia (MIT), whole, and loses its
// smallest terms; nutation and aberration are terms of the same shape and join it.
import { pathToFileURL } from 'node:url'
import data from 'astronomia/data'

/** Amplitude in radians, phase, and frequency in radians a millennium: of a cosine. */
type Term = readonly [amplitude: number, phase: number, frequency: number]

/** Below these amplitudes, in radians, terms are left out, by their power of time; time is at most 2 (0…4000). */
const LEAST = [3e-8, 3e-8, 1e-8, 3e-9, 1e-9, 1e-10]
const DEGREE = Math.PI / 180
const ARCSECOND = DEGREE / 3600

/** From the frame of VSOP87 to the FK5 (Meeus, Astronomical Algorithms, chapter 25), in arc seconds. */
const FK5 = -0.09033
/** The constant of aberration, for an orbit of its mean size, in arc seconds; and the orbit's eccentricity. */
const ABERRATION = -20.4898 / 1.000001018
const ECCENTRICITY = 0.016708634

/** The arguments of nutation at J2000.0 in degrees, and their change in a century (Meeus, chapter 22). */
const ARGUMENTS = [
  [297.85036, 445_267.11148], // the Moon's elongation
  [357.52772, 35_999.05034], // the Sun's anomaly
  [134.96298, 477_198.867398], // the Moon's anomaly
  [93.27191, 483_202.017538], // the Moon's argument of latitude
  [125.04452, -1934.136261], // the Moon's node
] as const
const SUN_ANOMALY = 1

/** The multiples of the arguments, then the sine in 0.0001″ and its change in a century: IAU 1980 down to 0.001″. */
const NUTATION = `
0 0 0 0 1 -171996 -174.2 | -2 0 0 2 2 -13187 -1.6 | 0 0 0 2 2 -2274 -0.2 | 0 0 0 0 2 2062 0.2 | 0 1 0 0 0 1426 -3.4
0 0 1 0 0 712 0.1 | -2 1 0 2 2 -517 1.2 | 0 0 0 2 1 -386 -0.4 | 0 0 1 2 2 -301 0 | -2 -1 0 2 2 217 -0.5
-2 0 1 0 0 -158 0 | -2 0 0 2 1 129 0.1 | 0 0 -1 2 2 123 0 | 2 0 0 0 0 63 0 | 0 0 1 0 1 63 0.1
2 0 -1 2 2 -59 0 | 0 0 -1 0 1 -58 -0.1 | 0 0 1 2 1 -51 0 | -2 0 2 0 0 48 0 | 0 0 -2 2 1 46 0
2 0 0 2 2 -38 0 | 0 0 2 2 2 -31 0 | 0 0 2 0 0 29 0 | -2 0 1 2 2 29 0 | 0 0 0 2 0 26 0
-2 0 0 2 0 -22 0 | 0 0 -1 2 1 21 0 | 0 2 0 0 0 17 -0.1 | 2 0 -1 0 1 16 0 | -2 2 0 2 2 -16 0.1
0 1 0 0 1 -15 0 | -2 0 1 0 1 -13 0 | 0 -1 0 0 1 -12 0 | 0 0 2 -2 0 11 0 | 2 0 -1 2 1 -10 0`
  .trim()
  .split(/[|\n]/)
  .map((row) => row.trim().split(' ').map(Number))

/** Phase and frequency of a multiple of the arguments. */
function angleOf(multiples: readonly number[]): [phase: number, frequency: number] {
  let [phase, frequency] = [0, 0]
  ARGUMENTS.forEach(([start, perCentury], index) => {
    phase += (multiples[index] ?? 0) * start * DEGREE
    frequency += (multiples[index] ?? 0) * perCentury * 10 * DEGREE
  })
  return [phase, frequency]
}

function nutation(): { constant: Term[]; rising: Term[] } {
  const constant: Term[] = []
  const rising: Term[] = []
  for (const row of NUTATION) {
    const [sine = 0, change = 0] = row.slice(5)
    const [phase, frequency] = angleOf(row)
    const angle = [phase - Math.PI / 2, frequency] as const
    constant.push([sine * 1e-4 * ARCSECOND, ...angle])
    if (change !== 0) rising.push([change * 1e-3 * ARCSECOND, ...angle])
  }
  return { constant, rising }
}

/** Aberration is in proportion to 1/R, and that to 1 + e cos M + e² cos 2M. */
function aberration(): Term[] {
  return [0, 1, 2].map((times) => {
    const multiples = ARGUMENTS.map((_, index) => (index === SUN_ANOMALY ? times : 0))
    return [ABERRATION * ECCENTRICITY ** times * ARCSECOND, ...angleOf(multiples)]
  })
}

/** The terms by their power of time, in millennia of terrestrial time since J2000.0. */
export function sunSeries(): Term[][] {
  const series: Term[][] = Object.values(data.vsop87Dearth.L).map((terms, power) =>
    terms.filter(([amplitude]) => amplitude >= (LEAST[power] ?? 0)),
  )
  const { constant, rising } = nutation()
  // The Sun stands where the Earth, seen from it, does not.
  series[0]?.push([Math.PI + FK5 * ARCSECOND, 0, 0], ...aberration(), ...constant)
  series[1]?.push(...rising.filter(([amplitude]) => Math.abs(amplitude) >= (LEAST[1] ?? 0)))
  return series
}

/** Three numbers: the amplitude in units of 1e-11 radians, a phase from 0 to 2π, and the frequency. */
function written([amplitude, phase, frequency]: Term): string {
  const turn = 2 * Math.PI
  const shown = [phase - turn * Math.floor(phase / turn), frequency].map((angle) => Number(angle.toFixed(8)))
  return [Math.round(amplitude * 1e11), ...shown].join(' ')
}

/** The source of the engine's file. */
export function sunSeriesSource(): string {
  const powers = sunSeries().map((terms) => {
    const texts = terms.map(written)
    const lines = texts.map((_, index) => texts.slice(4 * index, 4 * index + 4).join('  ')).filter(Boolean)
    return `  \`\n${lines.join('\n')}\n\`,\n`
  })
  return `// The Sun's apparent longitude as a series, by the power of time: terms of three numbers each, the amplitude in 1e-11
// radians, the phase, and the frequency a millennium. Made by scripts/workshop/data/sun-series.ts; not to be edited.
export const SUN_SERIES = [
${powers.join('')}]
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.stdout.write(sunSeriesSource())
