// A moment as somebody types it or a program sends it: a day, a day with what clocks showed, or a whole instant with its
// offset. Which instant the first two were is known only together with a time zone.
import type { CivilDate, CivilTime, Moment } from '../document'
import { EngineError } from '../error'
import { checkTime, momentFromIso } from './moment'
import { splitClock } from './typed-clock'
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

/** The moment of a typed text; a date by the rules of `readTypedDate`. */
export function readTypedMoment(text: string): TypedMoment {
  if (text.length > LONGEST) return { kind: 'refused', reason: 'format' }
  const { day, clock } = splitClock(text)
  const found = readTypedDate(day)
  if (found.kind !== 'date') return found
  if (!clock) return { kind: 'local', local: { date: found.date, time: null } }
  const time = { hour: Number(clock.hour), minute: Number(clock.minute), second: Number(clock.second) }
  try {
    checkTime(time)
    const local = { date: found.date, time }
    return clock.offset
      ? { kind: 'instant', moment: { ...local, ...offsetNamed(clock.offset) } }
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
