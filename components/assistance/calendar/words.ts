// What the calendar says in the reader's language.
export interface CalendarWords {
  close: string
}
