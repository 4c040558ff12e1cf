// The mean moon (the FC60 specification, section 8): one value per civil date, valid at noon in Greenwich, up to
// about half a day away from the true moon because all periodic terms are left out.
import type { Sky } from '../document'
import { rowOf } from '../row'
import { silent, type Working } from '../working'
import { CLASSIC_PHASE_ENDS, PHASES } from './phases'

/** Mean synodic month in days, and the Julian Date of the mean new moon of 2000-01-06 14:24 UT. */
export const SYNODIC_MONTH = 29.530588853
const MEAN_NEW_MOON = 2451550.1

export function meanMoon(jdn: number, work: Working = silent, of = 'sky.moon'): Sky {
  const age_days = work.mod(
    `${of}.age_days`,
    work.sum(`${of}.age_days.since`, [jdn, -MEAN_NEW_MOON]),
    SYNODIC_MONTH,
  )
  const phase_index = work.band(`${of}.phase_index`, age_days, CLASSIC_PHASE_ENDS)
  const phase = rowOf(PHASES, phase_index)
  return {
    model: 'mean',
    moon: {
      age_days,
      illumination_percent: work.illumination(`${of}.illumination_percent`, age_days, SYNODIC_MONTH),
      phase_index,
      phase_name: work.table(`${of}.phase_name`, 'moon_phases', phase_index, phase.name),
      energy: work.table(`${of}.energy`, 'moon_energies', phase_index, phase.energy),
    },
  }
}
