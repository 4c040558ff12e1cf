// A moment as somebody types it or a program sends it: a day, a day with what clocks showed, or a whole instant with its
// offset. Which instant the first two were is known only together with a time zone.
import type { CivilDate, CivilTime, Moment } from '../document'
import { EngineError } from '../error'
import { plainTyped } from '../signs/plain'
import { checkTime, momentFromIso } from './moment'
import { readTypedDate, type TypedDate } from './typed-date'

/** Gregorian, whatever calendar it was typed in; `time` null for a day alone. */
export interface LocalMoment {
  date: CivilDate
  time: CivilTime | null
}
export type TypedMoment =
  | { kind: 'instant'; moment: Moment }
  | { kind: 'local'; local: LocalMoment }
  | Exclude<TypedDate, { kind: 'date' }>

const LONGEST = 120
/** What stands behind the day: a clock of 24 hours, and perhaps Z or an offset. */
const CLOCK = String.raw`(\d{1,2}) ?: ?(\d\d)(?: ?: ?(\d\d)(?:\.\d{1,9})?)?`
const OFFSET = String.raw`(?: ?(z|utc|gmt|(?:utc|gmt)?[+-](?:\d{1,2}:\d\d(?::\d\d)?|\d{4})))?`
const TIMED = new RegExp(`^(.*?[^ ,t])(?: ?, ?(?:at |ساعت )?| (?:at |ساعت )?|t)${CLOCK}${OFFSET}$`, 'iu')

/** The moment of a typed text; a date by the rules of `readTypedDate`. */
export function readTypedMoment(text: string): TypedMoment {
  if (text.length > LONGEST) return { kind: 'refused', reason: 'format' }
  const plain = plainTyped(text)
  const [, day = plain, hour, minute, second = '0', offset] = TIMED.exec(plain) ?? []
  const found = readTypedDate(day)
  if (found.kind !== 'date') return found
  if (hour === undefined) return { kind: 'local', local: { date: found.date, time: null } }
  const time = { hour: Number(hour), minute: Number(minute), second: Number(second) }
  try {
    checkTime(time)
    const local = { date: found.date, time }
    return offset
      ? { kind: 'instant', moment: { ...local, ...offsetNamed(offset) } }
      : { kind: 'local', local }
  } catch (error) {
    if (error instanceof EngineError) return { kind: 'refused', reason: 'impossible' }
    throw error
  }
}

/** By the one reader of offsets; which day it is makes no difference. */
function offsetNamed(offset: string): Pick<Moment, 'offset_minutes' | 'offset_seconds'> {
  const bare = offset.replace(/utc|gmt|z/gi, '').replace(/^([+-])(\d:)/, '$10$2')
  const spelled = bare.replace(/^(...)(\d\d)$/, '$1:$2') || 'Z'
  const { date: _date, time: _time, ...named } = momentFromIso(`2000-01-01T00:00${spelled}`)
  return named
}
