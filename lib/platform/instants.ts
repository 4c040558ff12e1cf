// Instants as answers have them, of what the database writes. A list has hundreds of them: each would become a date, and at once a
// text again.
import { types } from 'pg'

const TIMESTAMPTZ = types.builtins.TIMESTAMPTZ
const dateOf = types.getTypeParser(TIMESTAMPTZ) as (written: string) => Date

/** ISO 8601 in UTC, as `toISOString` has it. @param written by PostgreSQL, in whatever zone it tells its instants */
export function isoOf(written: string): string {
  if (written[10] !== ' ' || !written.endsWith('+00')) return dateOf(written).toISOString()
  const time = written.slice(11, -3)
  // Nothing is written of a part of a second that is none, nor of zeros at its end.
  return `${written.slice(0, 10)}T${time.length === 8 ? `${time}.000` : time.slice(0, 12).padEnd(12, '0')}Z`
}

/** For a statement whose rows have them so. */
export const AS_ISO = {
  getTypeParser: ((type: number, format?: 'text' | 'binary') =>
    type === TIMESTAMPTZ && format !== 'binary'
      ? isoOf
      : types.getTypeParser(type, format)) as typeof types.getTypeParser,
}
