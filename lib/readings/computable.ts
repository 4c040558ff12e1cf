// What the engine refuses although it has the right form: days before a birth, years without an ephemeris. Its codes
// become problems that name the field and, of several people, the person; anything else it throws is our own fault.
import {
  EngineError,
  type EngineErrorCode,
  type ReadingDocument,
  type ReadingInput,
  readPeople,
  SKY_FIRST_YEAR,
  SKY_LAST_YEAR,
} from '@/lib/engine'
import { type FieldError, Problem } from '@/lib/platform/problem'

const YEARS = { first: String(SKY_FIRST_YEAR), last: String(SKY_LAST_YEAR) }
const REFUSALS: Partial<Record<EngineErrorCode, FieldError>> = {
  birth_in_future: { pointer: '/moment', id: 'moment_before_birth' },
  date_out_of_range: { pointer: '/moment', id: 'date_out_of_range', args: YEARS },
}
const REFUSALS_OF_PEOPLE: typeof REFUSALS = {
  birth_in_future: { pointer: '', id: 'participant_before_birth' },
  date_out_of_range: { pointer: '', id: 'participant_out_of_range', args: YEARS },
}

const codeOf = (error: unknown) => (error instanceof EngineError ? error.code : undefined)

/** Runs the engine. Throws `Problem` of kind `invalid_input` for what cannot be computed. @param pointer the field that says when */
export function computable<Result>(run: () => Result, pointer = '/moment'): Result {
  try {
    return run()
  } catch (error) {
    const code = codeOf(error)
    const refusal = code && REFUSALS[code]
    throw refusal ? Problem.invalid([{ ...refusal, pointer }]) : error
  }
}

/** The people whom the engine refuses also when they are alone, each under the field that named them. */
function refusedPeople(input: ReadingInput): FieldError[] {
  return input.people.flatMap((person, index) => {
    try {
      readPeople({ ...input, people: [person] }, { trace: false })
      return []
    } catch (error) {
      const code = codeOf(error)
      const refusal = code && REFUSALS_OF_PEOPLE[code]
      if (!refusal) throw error
      const pointer = index === 0 ? '/primary_user_id' : `/secondary_user_ids/${index - 1}`
      return [{ ...refusal, pointer, args: { ...refusal.args, name: person.name ?? '' } }]
    }
  })
}

/** The same for a reading: of several people it names those who cannot be read, unless nobody can. */
export function computableReading(input: ReadingInput): ReadingDocument {
  try {
    return readPeople(input)
  } catch (error) {
    if (input.people.length > 1 && codeOf(error)) {
      const refused = refusedPeople(input)
      if (refused.length > 0 && refused.length < input.people.length) throw Problem.invalid(refused)
    }
    return computable(() => {
      throw error
    })
  }
}
