// What the form of a question asks of its answer.
import type { Ground } from '../languages/lines'
import type { Intent } from '../schema'

export const GROUND: Record<Intent, Ground> = {
  decide: 'act',
  choose: 'act',
  when: 'act',
  how: 'act',
  heart: 'outside',
  outcome: 'outside',
  worry: 'outside',
  meaning: 'look',
  open: 'look',
  grief: 'outside',
  care: 'outside',
}

/** Intents that have two shapes of their own: with fewer numbers, and no leaning. */
export const isGentle = (intent: Intent): intent is 'grief' | 'care' =>
  intent === 'grief' || intent === 'care'

export const isLeaning = (intent: Intent): intent is 'decide' | 'choose' | 'when' =>
  intent === 'decide' || intent === 'choose' || intent === 'when'
