// The check token of a stamp (the FC60 specification, section 6): catches most typing errors, and is no protection
// against anybody who means it.
import { jdnOf } from '../calendar/gregorian'
import type { CivilDate, CivilTime } from '../document'
import { silent, type Working } from '../working'
import { digitOf } from './tokens'

const WEIGHTS = [1, 2, 3, 4, 5, 6, 7]
const MIDNIGHT: CivilTime = { hour: 0, minute: 0, second: 0 }

/**
 * Value 0…59 of the check token of a local civil date and time; no time counts as midnight.
 * @throws EngineError `invalid_date`
 */
export function checksum(date: CivilDate, time: CivilTime | null, work: Working = silent): number {
  const { hour, minute, second } = time ?? MIDNIGHT
  const year = work.mod('fc60.chk.year', date.year, 60)
  const jdn = work.mod('fc60.chk.jdn', jdnOf(date), 60)
  const values = [year, date.month, date.day, hour, minute, second, jdn]
  return work.mod('fc60.chk.value', work.weightedSum('fc60.chk.sum', values, WEIGHTS), 60)
}

/**
 * Whether a check token belongs to the date and time; letter case is ignored.
 * @throws EngineError `invalid_token` or `invalid_date`
 */
export function verifyChecksum(token: string, date: CivilDate, time: CivilTime | null): boolean {
  return digitOf(token) === checksum(date, time)
}
