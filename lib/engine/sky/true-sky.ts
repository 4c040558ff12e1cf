// The true sky of a moment: moon and Sun as the ephemeris has them at that instant.
import type { BirthMoon, PhaseName, Sky, TrueMoon, TrueSun } from '../document'
import { rowOf } from '../row'
import { silent, type Working } from '../working'
import { momentSeconds } from './instant'
import { SYNODIC_MONTH } from './mean-moon'
import { CLASSIC_PHASE_ENDS, PHASES, TRUE_PHASE_ENDS } from './phases'
import { LI_CHUN } from './solar-terms'

/** @throws EngineError `date_out_of_range` */
export function trueSky(moment: Parameters<typeof momentSeconds>[0], work: Working = silent): Sky {
  const seconds = momentSeconds(moment, work, 'sky.instant')
  return {
    model: 'ephemeris',
    instant: work.instant('sky.instant', seconds),
    moon: trueMoon(seconds, work),
    sun: trueSun(seconds, work),
  }
}

/**
 * The moon at an instant in Unix seconds.
 * @throws EngineError `date_out_of_range`
 */
export function trueMoon(seconds: number, work: Working = silent, of = 'sky.moon'): TrueMoon {
  const { elongation_deg, illumination_percent, phase_index, phase_name } = moonFace(seconds, work, of)
  const previous = work.newMoon(`${of}.previous_new_moon.seconds`, 'previous', seconds)
  const next = work.newMoon(`${of}.next_new_moon.seconds`, 'next', seconds)
  const classicAge = work.weightedSum(
    `${of}.classic_phase_index.age`,
    [elongation_deg],
    [SYNODIC_MONTH / 360],
  )
  const classic = work.band(`${of}.classic_phase_index`, classicAge, CLASSIC_PHASE_ENDS)
  return {
    age_days: work.division(
      `${of}.age_days`,
      work.sum(`${of}.age_days.seconds`, [seconds, -previous]),
      86400,
    ),
    illumination_percent,
    phase_index,
    phase_name,
    energy: work.table(`${of}.energy`, 'moon_energies', phase_index, rowOf(PHASES, phase_index).energy),
    elongation_deg,
    previous_new_moon: work.instant(`${of}.previous_new_moon`, previous),
    next_new_moon: work.instant(`${of}.next_new_moon`, next),
    classic_phase_index: classic,
    classic_phase_name: phaseName(classic, work, `${of}.classic_phase_name`),
  }
}

/** What is seen of the moon, without a search for new moons. */
export function moonFace(seconds: number, work: Working = silent, of = 'moon') {
  const elongation_deg = work.ephemeris(`${of}.elongation_deg`, 'moon_elongation', seconds)
  const phase_index = truePhaseIndex(elongation_deg, work, `${of}.phase_index`)
  return {
    illumination_percent: work.ephemeris(`${of}.illumination_percent`, 'moon_illumination', seconds),
    phase_index,
    phase_name: phaseName(phase_index, work, `${of}.phase_name`),
    elongation_deg,
  } satisfies BirthMoon
}

/** Eight phases of 45°, centred on the principal ones. */
export function truePhaseIndex(elongation: number, work: Working = silent, of = 'phase_index'): number {
  return work.mod(of, work.band(`${of}.band`, elongation, TRUE_PHASE_ENDS), 8)
}

function phaseName(index: number, work: Working, of: string): PhaseName {
  return work.table(of, 'moon_phases', index, rowOf(PHASES, index).name)
}

function trueSun(seconds: number, work: Working, of = 'sky.sun'): TrueSun {
  const longitude_deg = work.ephemeris(`${of}.longitude_deg`, 'sun_longitude', seconds)
  return { longitude_deg, term_index: sinceLiChun(longitude_deg, 15, work, `${of}.term_index`) }
}

/** How many steps of so many degrees the Sun has made since Li Chun. */
export function sinceLiChun(longitude: number, degrees: number, work: Working, of: string): number {
  const past = work.mod(`${of}.past_li_chun`, work.sum(`${of}.from_li_chun`, [longitude, -LI_CHUN]), 360)
  return work.quotient(of, past, degrees)
}
