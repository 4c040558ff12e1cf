// The one error that the engine throws. `code` is for programs and never changes; the message is for logs only.

/** The codes of the FC60 specification, section 18, and ours for what it does not name. */
export type EngineErrorCode =
  | 'invalid_date'
  | 'invalid_hour'
  | 'invalid_minute'
  | 'invalid_second'
  | 'invalid_tz_offset'
  | 'invalid_token'
  | 'digit_out_of_range'
  | 'negative_not_allowed'
  | 'non_canonical'
  | 'invalid_stamp'
  | 'weekday_mismatch'
  | 'checksum_mismatch'
  | 'empty_name'
  | 'unknown_system'
  | 'invalid_coordinates'
  | 'invalid_bpm'
  | 'birth_in_future'
  | 'too_few_people'
  | 'too_many_people'
  | 'unknown_convention'
  | 'unknown_option'
  | 'invalid_option'
  | 'date_out_of_range'
  | 'invalid_sign'
  | 'invalid_moment'
  | 'unknown_time_zone'
  | 'invalid_age'

export class EngineError extends Error {
  /** By name: a build may hold this class more than once. */
  static override [Symbol.hasInstance](value: unknown): value is EngineError {
    return value instanceof Error && value.name === 'EngineError'
  }
  readonly code: EngineErrorCode

  constructor(code: EngineErrorCode) {
    super(code)
    this.name = 'EngineError'
    this.code = code
  }
}
