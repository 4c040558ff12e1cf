// English: the day and year of birth (weekday, animal, element), and the mother's name.
import type { BirthTexts } from '../shape'

export const birth: BirthTexts = {
  fact: [
    'You were born on a {weekday}, {days} days before this reading, in a year of the {element} {animal}.',
    'A {weekday} child of a {element} {animal} year, you have lived {days} days.',
    'Your first day, {days} days back, was a {weekday} in a year of the {element} {animal}.',
    'Counted to this reading, you have lived {days} days since a {weekday} in a {element} {animal} year.',
  ],
  animals: {
    Rat: [
      'The Rat is quick to notice a chance, and {element} adds {trait}.',
      'In the old stories the Rat finds the small door; {element} lends it {trait}.',
    ],
    Ox: [
      'The Ox keeps its pace when others tire, and {element} adds {trait}.',
      'In the old stories the Ox pulls what others leave; {element} lends it {trait}.',
    ],
    Tiger: [
      'The Tiger steps in when something is unfair, and {element} adds {trait}.',
      'In the old stories the Tiger goes in front; {element} lends it {trait}.',
    ],
    Rabbit: [
      'The Rabbit looks for the peaceful way round, and {element} adds {trait}.',
      'In the old stories the Rabbit wins by care; {element} lends it {trait}.',
    ],
    Dragon: [
      'The Dragon thinks in large pictures, and {element} adds {trait}.',
      'In the old stories the Dragon brings the rain; {element} lends it {trait}.',
    ],
    Snake: [
      'The Snake waits until it is sure, and {element} adds {trait}.',
      'In the old stories the Snake knows more than it says; {element} lends it {trait}.',
    ],
    Horse: [
      'The Horse needs open ground, and {element} adds {trait}.',
      'In the old stories the Horse runs for the joy of it; {element} lends it {trait}.',
    ],
    Goat: [
      'The Goat is happiest in good company, and {element} adds {trait}.',
      'In the old stories the Goat makes beauty from little; {element} lends it {trait}.',
    ],
    Monkey: [
      'The Monkey turns a problem into a game, and {element} adds {trait}.',
      'In the old stories the Monkey finds a third way; {element} lends it {trait}.',
    ],
    Rooster: [
      'The Rooster sees what is out of place, and {element} adds {trait}.',
      'In the old stories the Rooster keeps the hours; {element} lends it {trait}.',
    ],
    Dog: [
      'The Dog stays when staying is hard, and {element} adds {trait}.',
      'In the old stories the Dog guards the door; {element} lends it {trait}.',
    ],
    Pig: [
      'The Pig shares what it has, and {element} adds {trait}.',
      'In the old stories the Pig forgives first; {element} lends it {trait}.',
    ],
  },
  animalNames: {
    Rat: 'Rat',
    Ox: 'Ox',
    Tiger: 'Tiger',
    Rabbit: 'Rabbit',
    Dragon: 'Dragon',
    Snake: 'Snake',
    Horse: 'Horse',
    Goat: 'Goat',
    Monkey: 'Monkey',
    Rooster: 'Rooster',
    Dog: 'Dog',
    Pig: 'Pig',
  },
  elementNames: { Wood: 'Wood', Fire: 'Fire', Earth: 'Earth', Metal: 'Metal', Water: 'Water' },
  elementTraits: {
    Wood: 'room to grow',
    Fire: 'warmth',
    Earth: 'patience',
    Metal: 'clear edges',
    Water: 'depth',
  },
  mother: [
    'Your mother’s name counts to {mother}, so {motherTheme} may be something you learned at home.',
    'From your mother’s name comes {mother}: {motherTheme}, close beside you from early on.',
    'In the background stands your mother’s name, {mother}, with its note of {motherTheme}.',
    'Your mother’s name adds a {mother}, and with it a taste for {motherTheme}.',
  ],
}
