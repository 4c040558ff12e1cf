// A test that makes the code print an error has found one: unexpected `console.error` fails it.
import { afterAll, afterEach, beforeEach, expect, vi } from 'vitest'

let errors: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  errors = vi.spyOn(console, 'error')
})
afterEach(() => {
  const calls = errors.mock.calls
  errors.mockRestore()
  expect(calls, 'unexpected console.error').toEqual([])
})

// The next file of this worker begins with the real clock.
afterAll(() => {
  vi.useRealTimers()
})
