// English: the sign that was seen, how it counts, and how it meets the person's own numbers.
import type { SignTexts } from '../shape'

export const sign: SignTexts = {
  seen: {
    time: [
      'The clock showed {sign} when you looked.',
      'You looked up and it was {sign}.',
      'The time that caught your eye was {sign}.',
    ],
    number: [
      'The number that caught your eye was {sign}.',
      'You kept noticing the number {sign}.',
      'A number stayed with you: {sign}.',
    ],
    date: [
      'The date that caught your eye was {sign}.',
      'You brought a date: {sign}.',
      'A date stayed with you, {sign}.',
    ],
    plate: [
      'You noticed a car with the plate {sign}.',
      'The plate that caught your eye was {sign}.',
      'A plate in the traffic stayed with you: {sign}.',
    ],
    word: [
      'The word that stayed with you was {sign}.',
      'You noticed the word {sign}.',
      'One word caught your eye: {sign}.',
    ],
    custom: [
      'What you noticed was {sign}.',
      'Your sign is your own kind: {sign}.',
      'Something caught your attention: {sign}.',
    ],
    name: [
      'The name that came to you was {sign}.',
      'You brought a name: {sign}.',
      'A name caught your attention, {sign}.',
    ],
    location: [
      'The place that stayed with you was {sign}.',
      'You brought a place: {sign}.',
      'A place caught your attention, {sign}.',
    ],
  },
  digits: [
    'Its digits, added until a single step is left, give {root}.',
    'Add its digits and you arrive at {root}.',
    'Its digits come down to {root}.',
    'Counted out, it is a {root}.',
  ],
  letters: [
    'Its letters add up to {sum} and come down to {root}.',
    'Letter by letter it makes {sum}, then {root}.',
    'Counted by its letters it is {sum}, and so a {root}.',
  ],
  uncounted: [
    'There is nothing in it to count, so take {sign} as a picture and ask what it reminds you of.',
    'No digit or letter in {sign} can be counted; what it made you feel is the part to keep.',
  ],
  echo: [
    'That is your {role} again, so {signTheme} sounds from within and from without.',
    'Your {role} is {root} as well: the sign repeats what you already carry, {signTheme}.',
    'It matches your {role}, which makes {signTheme} the word to keep from it.',
  ],
  beside: [
    'Beside your life path {life}, it sets {signTheme} next to {lifeTheme}.',
    'It stands for {signTheme}, a useful neighbour for the {lifeTheme} of your {life}.',
    'To a life path of {life}, it offers {signTheme} where you would reach for {lifeTheme}.',
    'A {root} stands for {signTheme}; with your {life}, that is {signTheme} in the service of {lifeTheme}.',
  ],
}
