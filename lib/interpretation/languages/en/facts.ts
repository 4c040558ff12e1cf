// English: how facts are told.
import words from '@/messages/en.json'
import type { FactTexts } from '../facts'

const { moon_phases, elements } = words
const phases = Object.fromEntries(
  Object.entries(moon_phases).map(([name, phase]) => [name, phase.toLowerCase()]),
) as typeof moon_phases

export const facts: FactTexts = {
  meanings: {
    1: { wants: 'going first, an own way', overdoes: 'impatience, doing it all alone' },
    2: { wants: 'listening, doing it together', overdoes: 'giving way for the sake of peace' },
    3: { wants: 'words, play, company', overdoes: 'a joke in place of what is meant' },
    4: { wants: 'order, practice, firm ground', overdoes: 'a plan that nobody may change' },
    5: { wants: 'change, trying things out', overdoes: 'leaving before it is finished' },
    6: { wants: 'people before plans, care', overdoes: 'care that turns into deciding for others' },
    7: { wants: 'thinking before speaking, reasons', overdoes: 'silence that others hear as a no' },
    8: { wants: 'taking charge, getting it done', overdoes: 'effort where a question would do' },
    9: {
      wants: 'closing what is open, seeing the whole',
      overdoes: 'holding on to what is over, or to everybody',
    },
    11: {
      wants: 'first feelings, hunches worth a hearing',
      overdoes: 'feeling so much that nothing is checked',
    },
    22: { wants: 'building things that last', overdoes: 'a plan too large to begin' },
    33: { wants: 'kindness that shows in deeds', overdoes: 'carrying what belongs to others' },
  },
  seasons: {
    1: 'a beginning',
    2: 'patience and company',
    3: 'words and being seen',
    4: 'steady work',
    5: 'change',
    6: 'home and the people in it',
    7: 'quiet and understanding',
    8: 'results and decisions',
    9: 'finishing, the last of nine',
    11: 'strong first impressions',
    22: 'building something lasting',
    33: 'help, given and taken',
  },
  roles: {
    life: 'life path {n}, the number of the birthday: {wants}; too much of it is {overdoes}',
    year: 'the number of this year is {n}: {season}',
    name: 'the number of the whole name is {n}: {wants}',
    inner: 'the inner number of the name, from its vowels, is {n}: inside, {wants}',
    outer: 'the outer number of the name, from its consonants, is {n}: what others meet first is {wants}',
  },
  month: 'the number of this month is {n}: {wants}',
  day: 'the number of this day is {n}: {wants}',
  number: 'the number {n} is about {wants}; too much of it is {overdoes}',
  sign: {
    time: 'the clock showed {sign}',
    other: 'what was noticed is {sign}',
    named: 'the sign is {sign}',
    part: '{n} can be seen in it: {wants}',
    digit: 'its digit {n} is repeated: {wants}',
    sum: 'its digits come to {n}: {wants}',
    letters: 'its letters come to {n}: {wants}',
    uncounted: 'nothing in it can be counted',
    between: '; ',
  },
  thread: {
    meets: 'the {n} of the sign is also {roles}',
    met: 'the {n} of the sign is also a number of {who}',
    together: 'the {n} of the sign is what the birthdays of all together come to',
    same: '{roles} are the same number, {n}',
    shared: '{who} share the number {n}',
    last: 'this year is the last of a round of nine: something is finishing',
    first: 'this year is the first of a round of nine: something begins',
    moon: 'the moon of birth and the moon of this moment are in the same phase',
    animal: 'the animal of the year of birth is also that of this year',
    pull: '{a} and {b} pull apart: the one asks for {wantsA}, the other for {wantsB}',
  },
  moon: 'the moon is a {phase}; the next new moon is on {date}',
  animal: 'born in a year of the {animal}',
  joint: 'the birthdays of all together come to {n}: {wants}',
  begins: {
    nobody: 'nobody here is used to going first',
    everybody: 'everybody here is used to going first',
    someone: '{one} is used to going first',
  },
  bond: {
    number: '{one} and {other} have the same life path',
    path: 'the life paths of {one} and {other} go well together',
    apart: 'the life paths of {one} and {other} are far apart',
    element: '{one} and {other} were both born in {element}: alike in temper',
    feeds: '{one} was born in {from} and {other} in {to}: {from} feeds {to}',
    checks:
      '{one} was born in {from} and {other} in {to}: {from} holds {to} in check, so a remark can land harder than it was meant',
    animals: 'the animals of {one} and {other} are allies: they pull the same way',
    opposed: 'the animals of {one} and {other} stand against each other: they want things at different times',
    moon: '{one} and {other} were born under nearly the same moon: alike in mood',
    moons: '{one} and {other} were born under opposite moons: one is up while the other is down',
  },
  elements,
  phases,
  amounts: ['ten minutes', 'half an hour', 'one evening', 'one page', 'a week', 'this week', 'three days'],
}
