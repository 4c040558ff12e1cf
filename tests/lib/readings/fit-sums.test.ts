// How readings fitted, summed up by hand.
import { expect, it } from 'vitest'
import { PARTS } from '@/lib/readings/feedback-schema'
import { fitSums, SUMMED_PARTS, summedAs } from '@/lib/readings/fit-sums'

it('sums ratings and parts, people as one part', () => {
  const sums = fitSums([
    { rating: 5, sections: { answer: 'fits', P1: 'no', P2: 'fits' } },
    { rating: 4, sections: { answer: 'partly' } },
    { rating: 3, sections: {} },
    { rating: 1, sections: { core: 'no' } },
  ])
  expect(sums).toEqual({
    readings: 4,
    whole: { yes: 2, partly: 1, no: 1 },
    parts: [
      { part: 'answer', sums: { fits: 1, partly: 1, no: 0 } },
      { part: 'people', sums: { fits: 1, partly: 0, no: 1 } },
      { part: 'former', sums: { fits: 0, partly: 0, no: 1 } },
    ],
  })
})

it('of nothing is nothing', () => {
  expect(fitSums([])).toEqual({ readings: 0, whole: { yes: 0, partly: 0, no: 0 }, parts: [] })
})

it('has a place for every part that there is', () => {
  expect(new Set(PARTS.map(summedAs))).toEqual(new Set(SUMMED_PARTS))
})
