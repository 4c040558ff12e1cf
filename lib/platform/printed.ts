// What the framework prints while a request is worked on, such as the error of a page with its message: that may hold what somebody
// wrote. The log says its kind and where it arose instead.
import { errorFields, log } from './log'
import { requestNow } from './request-id'

/** Call once, when the server starts; who develops wants to read everything. */
export function printNothingOfRequests(): void {
  for (const level of ['error', 'warn'] as const) {
    const print = console[level].bind(console)
    console[level] = (...said: unknown[]) => {
      if (!requestNow()) return print(...said)
      const error = said.find((one) => one instanceof Error) ?? new Error()
      log(level, { event: 'printed', ...errorFields(error) })
    }
  }
}
