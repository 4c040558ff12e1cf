// What is printed while a request is worked on is told without its words; everything else is printed as it is.
import { expect, it, vi } from 'vitest'
import { printNothingOfRequests } from '@/lib/platform/printed'
import { asRequest } from '@/lib/platform/request-id'

it('keeps the words of an error out of what is printed', () => {
  const printed = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const kept = { error: console.error, warn: console.warn }
  try {
    printNothingOfRequests()
    asRequest('a-request', () => console.warn('planted', new Error('planted too')))
    expect(printed).not.toHaveBeenCalled()
    console.warn('as it is')
    expect(printed).toHaveBeenCalledWith('as it is')
  } finally {
    Object.assign(console, kept)
    printed.mockRestore()
  }
})
