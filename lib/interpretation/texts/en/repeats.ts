// English: what repeats, in the person's numbers and inside the sign. {number} is the number that repeats.
import type { RepeatTexts } from '../shape'

export const repeats: RepeatTexts = {
  number: [
    'The {number} turns up {count} times among your numbers, so {theme} is hard to miss.',
    'Count them: {number} appears {count} times, each time asking for {theme}.',
    'Of all your numbers, {number} comes back {count} times, and with it {theme}.',
    'With {number} present {count} times, {theme} runs through the whole reading.',
  ],
  master: [
    'Among them is {number}, a master number: {theme}, with more pull and more strain.',
    'A master number is present, {number}, which turns up the volume on {theme}.',
    'The {number} is a master number, so {theme} asks for some extra care.',
  ],
  animal: [
    'The {animal} appears {count} times in the signs of this moment, so its temper is easy to feel.',
    'This moment holds the {animal} {count} times, like a guest who keeps returning.',
    'Meeting the {animal} {count} times in one reading puts its manner in front.',
  ],
  findings: {
    angel: [
      'Many people call {value} an angel number, a row of equal digits that makes you stop.',
      'A row like {value} is often called an angel number, and read as a tap on the shoulder.',
      'The even row of {value}, an angel number to many, says one thing clearly.',
    ],
    mirror: [
      'In {value} both halves match, like a mirror: what you look for may be looking back.',
      'The two sides of {value} mirror each other, a hint to see it from the other side.',
      'A mirror like {value} is read as a meeting of inside and outside.',
    ],
    repeated_digit: [
      'The digit {digit} repeats inside {value}, which says the same thing louder.',
      'In {value} the {digit} comes back, and a repeated digit is read as emphasis.',
      'Look at {value} again: the {digit} is there more than once.',
    ],
    palindrome: [
      'You can read {value} from either end, a sign for going back and forth without getting lost.',
      'Forwards or backwards, {value} stays the same, which is read as balance.',
      'A number like {value}, the same from both ends, is read as coming home.',
    ],
    ascending: [
      'The digits of {value} climb like stairs: one step, then the next.',
      'In {value} each digit follows the last upwards, which is read as steady progress.',
      'A climbing row like {value} is read as things done in their order.',
    ],
    descending: [
      'The digits of {value} go down like stairs, which is read as unloading.',
      'In {value} each digit is smaller than the last, a countdown to something simpler.',
      'A falling row like {value} is read as making less of a thing.',
    ],
    master: [
      'The sign leads to {master}, a master number, which is read with its full weight.',
      'Counted on, the sign reaches {master}: a master number, which is kept whole.',
      'On its way the sign passes {master}, a master number, and that asks for attention.',
    ],
  },
}
