// What people said of their readings.
import { counter } from './registry'

const fits = counter({
  name: 'nps_fits_total',
  help: 'Answers to whether a reading fitted, by its style and part; whole is the rating',
  labels: ['style', 'part', 'fit'],
})

/** @param style of the reading @param answers parts and answers are names of ours, of which there are few */
export function countFits(style: string, answers: readonly { part: string; fit: string }[]): void {
  for (const { part, fit } of answers) fits({ style, part, fit })
}
