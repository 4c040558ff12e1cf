// English: how sure the reading is, the closing note, and the short words for a question about harm.
import type { Texts } from '../shape'

export const certainty: Texts['certainty'] = {
  known: [
    'For {subject} it had your {known}: {level}, {score}%.',
    'It rests on your {known}, {level} for {subject} at {score}%.',
    'About {subject} it used your {known}; its footing is {level}, {score}%.',
    'With your {known}, its data for {subject} is {level}: {score}%.',
    'What it knew for {subject}: your {known} ({level}, {score}%).',
    'Your {known} make its footing for {subject} {level}, at {score}%.',
  ],
  missing: [
    'Not given: {missing}.',
    'Missing: {missing}.',
    'Still open: {missing}.',
    'Left blank: {missing}.',
    'Not known yet: {missing}.',
    'Left out, because unknown: {missing}.',
    'Worth adding one day: {missing}.',
    'It did without: {missing}.',
  ],
  sources: {
    birthday: 'birthday',
    birth_time: 'birth time',
    name: 'name',
    mother_name: 'mother’s name',
    moment: 'day',
    time: 'hour',
    heart_rate: 'heart rate',
    place: 'place',
  },
  levels: {
    very_high: 'nearly complete',
    high: 'fairly complete',
    medium: 'half complete',
    low: 'rather thin',
  },
  closing: 'Take it as something to think with; the choices stay yours.',
}

export const crisis: Texts['crisis'] = {
  self: {
    answer:
      'What you wrote matters more than any number. If part of you wants to die or to be hurt, please do not stay alone with it tonight.\n\nNo reading can show the path out of such an hour, but people can, and they answer at any time. What you feel can change, even when it does not feel so now.',
    suggestion:
      'Please call someone now: your local emergency number, or a crisis line. In the US and Canada you can call or text 988; for other countries, findahelpline.com lists free lines. Then tell one person near you, in plain words, and ask them to stay.',
    certainty: 'This page has set the numbers aside, because you come first.',
  },
  violence: {
    answer:
      'What you wrote is about harm, and that matters more than any number. Nobody should be hurt, and being hurt is not your fault.\n\nA reading cannot show the safe path here, but people who do this work can. If anger is pulling you towards hurting someone, they can help with that too.',
    suggestion:
      'If there is danger now, please call your local emergency number and go where other people are. When you are safe, talk to someone you trust or to a helpline for violence; findahelpline.com lists free ones by country.',
    certainty: 'This page has set the numbers aside, because your safety comes first.',
  },
}
