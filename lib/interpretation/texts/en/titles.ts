// English: the titles of a reading's sections, for one person and for several.
import type { GroupTexts } from '../group-shape'
import type { Texts } from '../shape'

export const titles: Texts['titles'] = {
  answer: 'The short answer',
  core: 'What carries it',
  moment: 'Right now',
  sign: 'Your sign',
  repeats: 'What repeats',
  suggestion: 'One small step',
  caution: 'One thing to watch',
  certainty: 'How sure',
}

export const groupTitles: GroupTexts['titles'] = {
  answer: 'The short answer',
  group: 'You together',
  moment: 'Right now',
  sign: 'Your sign',
  suggestion: 'One shared step',
  caution: 'One thing to watch',
  certainty: 'How sure',
}

export const pairsTitle = 'Two by two'
