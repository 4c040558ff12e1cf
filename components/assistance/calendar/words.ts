// What the calendar says in the reader's language.
export interface CalendarWords {
  calendars: string
  gregorian: string
  persian: string
  month: string
  year: string
  previous_month: string
  next_month: string
  /** Of the seven days from Sunday on, as short as a column is wide, with spaces between. */
  weekdays: string
  choose: string
  write: string
  /** Why no other day can be chosen. */
  born_by_today: string
  begins_gregorian: string
  begins_persian: string
  ends: string
}
