// How readings fitted, summed up by hand.
import { expect, it } from 'vitest'
import { PARTS } from '@/lib/readings/feedback-schema'
import { FEWEST, fitSums, SUMMED_PARTS, SumsOfAll, summedAs } from '@/lib/readings/fit-sums'

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

it('of everybody, tells sums of five people at least, style by style', () => {
  const all = new SumsOfAll()
  for (let person = 1; person <= FEWEST; person++)
    all.add('plain', `viewer ${person}`, {
      rating: person,
      sections: { answer: 'fits', ...(person > 1 && { watch: 'no' }) },
    })
  for (let turn = 0; turn < FEWEST; turn++) all.add('poetic', 'the same one', { rating: 5, sections: {} })
  expect(all.told()).toEqual({
    sums: [
      { style: 'plain', part: 'answer', fits: 5, partly: 0, no: 0 },
      { style: 'plain', part: 'whole', fits: 2, partly: 1, no: 2 },
    ],
    left_out: 2,
  })
})
