// English: the day and year of birth (weekday, animal, element), and the mother's name.
import words from '@/messages/en.json'
import type { BirthTexts } from '../shape'

export const birth: BirthTexts = {
  fact: [
    'Born on a {weekday}, {days} days ago, you are a {element} {animal}: {habit}, with {trait}.',
    'You came on a {weekday}, {days} days back, as a {element} {animal}: {habit}, with {trait}.',
    'Since a {weekday} in a {element} {animal} year you have lived {days} days: {habit}, with {trait}.',
    'A {weekday} child of {days} days, you are a {element} {animal}: {habit}, with {trait}.',
  ],
  animals: {
    Rat: ['an eye for the small chance', 'a nose for the hidden door'],
    Ox: ['a step that does not tire', 'a back for the long road'],
    Tiger: ['a heart that steps in', 'a dislike of what is unfair'],
    Rabbit: ['a way round quarrels', 'a soft and careful step'],
    Dragon: ['a taste for large pictures', 'a wish to bring rain'],
    Snake: ['the patience to be sure first', 'more known than said'],
    Horse: ['a need for open ground', 'a joy in running'],
    Goat: ['a joy in good company', 'a feeling for small beauties'],
    Monkey: ['a knack for making it a game', 'another way when doors close'],
    Rooster: ['an eye for loose threads', 'a love of the right hour'],
    Dog: ['a loyalty that stays', 'a watch kept at the door'],
    Pig: ['a hand that shares', 'a quickness to forgive'],
  },
  animalNames: words.animals,
  elementNames: words.elements,
  elementTraits: {
    Wood: 'room to grow',
    Fire: 'warmth',
    Earth: 'patience',
    Metal: 'clear edges',
    Water: 'depth',
  },
  mother: [
    'Your mother’s name, a {mother}, stands near with {motherTheme}.',
    'From your mother’s name comes {mother}: {motherTheme}.',
    'Behind it is your mother’s name, {mother}, with a note of {motherTheme}.',
    'Your mother’s name adds a {mother}, a taste for {motherTheme}.',
  ],
}
