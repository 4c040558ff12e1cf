// The reader of forms: spellings that come to the same, examples that are whole, weights that were made of them.
import { expect, it } from 'vitest'
import { featuresOf, pairsOf } from '@/lib/interpretation/forms/features'
import { anyOf } from '@/lib/interpretation/forms/heads'
import { EXAMPLES } from '@/lib/interpretation/forms/model'
import { plainOf } from '@/lib/interpretation/forms/plain'
import { soundOf } from '@/lib/interpretation/forms/sounds'
import { hashOfExamples, loadExamples } from '@/scripts/workshop/words/examples'
import { against } from '@/scripts/workshop/words/learn'

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

it('of no letters there is nothing to read', () => {
  expect(featuresOf(' … ')).toEqual([])
  expect(pairsOf(' … ')).toEqual([])
})

it('two words are a pair in whichever order, with others between, but not across a long text', () => {
  const [pair] = pairsOf('pills night')
  expect(pairsOf('At night I count the pills.')).toContain(pair)
  expect(pairsOf(`pills ${'so '.repeat(30)}night`)).not.toContain(pair)
})

it('each of several kinds makes danger likelier, and none that is far off', () => {
  expect(anyOf([1, 1])).toBeCloseTo(1 + Math.log(2))
  expect(anyOf([1, -40])).toBeCloseTo(1)
})

it('kinds are weighed against what is harmless', () =>
  expect(
    against({
      bits: 1,
      classes: 3,
      weights: Float32Array.of(1, 2, 4, 0, 5, -1),
      bias: Float32Array.of(1, 0, 3),
    }),
  ).toEqual({ bits: 1, classes: 2, weights: Float32Array.of(1, 3, 5, -1), bias: Float32Array.of(-1, 2) }))

it('no example stands twice, and every label is known', () => {
  const texts = loadExamples().map(({ text }) => plainOf(text))
  expect(texts.length).toBeGreaterThan(6000)
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([])
})

it('the weights were made of these examples: run `npm run words:train` when they changed', () =>
  expect(EXAMPLES).toBe(hashOfExamples()))
