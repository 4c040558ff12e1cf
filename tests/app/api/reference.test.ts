// The document of the API says what its description says now.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { referenceText } from '@/scripts/workshop/docs/reference'

it('is written of the description as it is (npm run docs:api)', () => {
  expect(readFileSync('docs/API_REFERENCE.md', 'utf8')).toBe(referenceText())
})
