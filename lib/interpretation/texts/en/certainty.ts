// English: how sure the reading is, the closing note, and the short words for a question about harm.
import type { Texts } from '../shape'

export const certainty: Texts['certainty'] = {
  known: [
    'For {subject}, this reading had {known}; the data behind it rates {score}%, {level}.',
    'What it knows about you: {known}, which gives {score}% for {subject}, {level}.',
    'It rests on {known}: {score}% of what it could use for {subject}, {level}.',
    'About {subject} it used {known}; measured by that, its footing is {level} at {score}%.',
    'The count for {subject} is built on {known}, so it rates itself at {score}%, {level}.',
    'With {known} to go on, it puts its data for {subject} at {score}%, {level}.',
  ],
  missing: [
    'It had to leave out {missing}.',
    'Not known: {missing}.',
    'What was missing: {missing}.',
    'It could not use {missing}, which nobody gave.',
    'Still open: {missing}.',
    'Left blank: {missing}.',
    'More would be possible with {missing}.',
    'It went without {missing}.',
    'There was no word on {missing}.',
    'Add {missing} one day, and it can say a little more.',
    'Nothing was said about {missing}.',
    'A fuller picture would need {missing}.',
  ],
  sources: {
    birthday: 'your birthday',
    name: 'your name',
    mother_name: 'your mother’s name',
    moment: 'the day',
    time: 'the hour',
    heart_rate: 'your heart rate',
    place: 'your place',
  },
  levels: { very_high: 'very full', high: 'quite full', medium: 'half full', low: 'rather thin' },
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
