// English: the sign that was seen, how it counts, and how it meets the person's own numbers.
import type { SignTexts } from '../shape'

export const sign: SignTexts = {
  seen: {
    time: [
      'The clock showed {sign}, and {count}.',
      'You looked up and it was {sign}; {count}.',
      'The time that caught your eye was {sign}; {count}.',
    ],
    number: [
      'You noticed the number {sign}, and {count}.',
      'The number that caught your eye was {sign}; {count}.',
      'A number stayed with you, {sign}, and {count}.',
    ],
    date: [
      'You brought a date, {sign}, and {count}.',
      'The date that caught your eye was {sign}; {count}.',
      'A date stayed with you, {sign}; {count}.',
    ],
    plate: [
      'You noticed a car with the plate {sign}; {count}.',
      'The plate that caught your eye was {sign}; {count}.',
      'A plate stayed with you, {sign}, and {count}.',
    ],
    word: [
      'You noticed the word {sign}, and {count}.',
      'The word that stayed with you was {sign}; {count}.',
      'One word caught your eye, {sign}, and {count}.',
    ],
    custom: [
      'What you noticed was {sign}; {count}.',
      'You brought a sign of your own, {sign}, and {count}.',
      'Something caught your attention, {sign}; {count}.',
    ],
    name: [
      'You brought a name, {sign}, and {count}.',
      'The name that came to you was {sign}; {count}.',
      'A name caught your attention, {sign}; {count}.',
    ],
    location: [
      'You brought a place, {sign}, and {count}.',
      'The place that stayed with you was {sign}; {count}.',
      'A place caught your attention, {sign}; {count}.',
    ],
  },
  digits: [
    'its digits come down to {root}',
    'added up, its digits give {root}',
    'counted out, it is a {root}',
    'its digits lead to {root}',
  ],
  letters: [
    'its letters add up to {sum}, then {root}',
    'letter by letter it makes {sum} and then {root}',
    'counted by letters it is {sum}, so a {root}',
  ],
  uncounted: ['there is nothing in it to count', 'no number hides in it'],
  picture: [
    'Take {sign} as a picture, and ask what it reminds you of.',
    'What {sign} made you feel is the part to keep.',
  ],
  echo: [
    'That is your {role} again, so {signTheme} sounds from within and from without.',
    'Your {role} is {root} as well: the sign repeats your own {signTheme}.',
    'It matches your {role}, so keep {signTheme} from it.',
  ],
  beside: [
    'Beside your life path {life}, it sets {signTheme} next to {lifeTheme}.',
    'It stands for {signTheme}, a good neighbour for the {lifeTheme} of your {life}.',
    'To a life path of {life}, it offers {signTheme} as well as {lifeTheme}.',
    'A {root} stands for {signTheme}, here in the service of your {life} and its {lifeTheme}.',
  ],
}
