// The named inputs of one line, read with their types: what is missing or of another type is an `InvalidInput`, what has
// the right type but no meaning is left to the engine to refuse.
import type { CivilDate, CivilTime, Moment } from '@/lib/engine'

export class InvalidInput extends Error {}

/** Loose, so that the engine can say which part is out of range. */
const CLOCK = /^(-?\d{1,9}):(-?\d{1,9})(?::(-?\d{1,9}))?$/
const DATE = /^(\d{4})-(\d\d)-(\d\d)$/
const WHOLE = /^-?\d{1,4096}$/

type Fields = Record<string, unknown>

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export class Input {
  private readonly fields: Fields

  /** @throws InvalidInput when the value is no object */
  constructor(value: unknown) {
    if (!isFields(value)) throw new InvalidInput('an object of inputs')
    this.fields = value
  }

  /** False also for null, which means "not given". */
  has(name: string): boolean {
    return Object.hasOwn(this.fields, name) && this.fields[name] !== null
  }

  number(name: string): number {
    const value = this.field(name)
    if (typeof value !== 'number') throw new InvalidInput(name)
    return value
  }

  /** A number, or decimal digits when it does not fit into one. */
  integer(name: string): number | bigint {
    const value = this.field(name)
    if (typeof value === 'string' && WHOLE.test(value)) return BigInt(value)
    return this.number(name)
  }

  text(name: string): string {
    const value = this.field(name)
    if (typeof value !== 'string') throw new InvalidInput(name)
    return value
  }

  maybeNumber(name: string): number | null {
    return this.field(name) === null ? null : this.number(name)
  }

  maybeText(name: string): string | null {
    return this.field(name) === null ? null : this.text(name)
  }

  numbers(name: string): number[] {
    return this.list(name).map((item) => {
      if (typeof item !== 'number') throw new InvalidInput(name)
      return item
    })
  }

  texts(name: string): string[] {
    return this.list(name).map((item) => {
      if (typeof item !== 'string') throw new InvalidInput(name)
      return item
    })
  }

  object(name: string): Input {
    return new Input(this.field(name))
  }

  objects(name: string): Input[] {
    return this.list(name).map((item) => new Input(item))
  }

  /** A date object of this name, or without a name the fields `year`, `month`, `day` themselves. */
  date(name?: string): CivilDate {
    if (name !== undefined) return this.object(name).date()
    return { year: this.number('year'), month: this.number('month'), day: this.number('day') }
  }

  /** The fields `hour`, `minute`, `second`. */
  clock(): CivilTime {
    return { hour: this.number('hour'), minute: this.number('minute'), second: this.number('second') }
  }

  /** `HH:MM` or `HH:MM:SS`. */
  maybeTime(name: string): CivilTime | null {
    const text = this.maybeText(name)
    if (text === null) return null
    const match = CLOCK.exec(text)
    if (!match) throw new InvalidInput(name)
    return { hour: Number(match[1]), minute: Number(match[2]), second: Number(match[3] ?? 0) }
  }

  /** `YYYY-MM-DD` */
  maybeIsoDate(name: string): CivilDate | null {
    const text = this.maybeText(name)
    if (text === null) return null
    const match = DATE.exec(text)
    if (!match) throw new InvalidInput(name)
    return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  }

  /** A date, `time` and `tz_offset_minutes`. */
  moment(dateName?: string): Moment {
    return {
      date: this.date(dateName),
      time: this.maybeTime('time'),
      offset_minutes: this.number('tz_offset_minutes'),
    }
  }

  private list(name: string): unknown[] {
    const value = this.field(name)
    if (!Array.isArray(value)) throw new InvalidInput(name)
    return value
  }

  private field(name: string): unknown {
    if (!Object.hasOwn(this.fields, name)) throw new InvalidInput(name)
    return this.fields[name]
  }
}
