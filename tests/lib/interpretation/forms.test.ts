// The reader of forms: spellings that come to the same, examples that are whole, weights that were made of them.
import { expect, it } from 'vitest'
import { featuresOf } from '@/lib/interpretation/forms/features'
import { EXAMPLES } from '@/lib/interpretation/forms/model'
import { plainOf } from '@/lib/interpretation/forms/plain'
import { soundOf } from '@/lib/interpretation/forms/sounds'
import { hashOfExamples, loadExamples } from '@/scripts/workshop/words/examples'

it.each([
  ['می‌خوام برم', 'میخوام برم', 'مي خوام برم', 'ميخوام برم'],
  ['خانه‌ها', 'خانه ها'],
  ["I don't know", 'i dont know', 'I don’t KNOW'],
  ['sooooo', 'soooo'],
])('%s is read as its other spellings', (...spellings) =>
  expect(new Set(spellings.map((each) => JSON.stringify(featuresOf(each)))).size).toBe(1),
)

it.each([
  ['خودمو', 'khodamo'],
  ['می‌کشم', 'mikesham'],
  ['نمی‌خوام', 'nemikham'],
  ['شوهرم', 'shoharam'],
])('%s sounds as %s does', (persian, latin) => {
  expect(soundOf(plainOf(persian).trim())).toBe(soundOf(latin))
})

it('of no letters there is nothing to read', () => expect(featuresOf(' … ')).toEqual([]))

it('no example stands twice, and every label is known', () => {
  const texts = loadExamples().map(({ text }) => plainOf(text))
  expect(texts.length).toBeGreaterThan(6000)
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([])
})

it('the weights were made of these examples: run `npm run words:train` when they changed', () =>
  expect(EXAMPLES).toBe(hashOfExamples()))
