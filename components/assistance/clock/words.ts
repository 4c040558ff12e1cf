// What the clock says in the reader's language.
export interface ClockWords {
  time: string
  hours: string
  minutes: string
  hour_later: string
  hour_earlier: string
  minute_later: string
  minute_earlier: string
  often: string
  now: string
}
