// English: the short answer to several people: which way they lean, what carries it, what holds them.
import type { GroupTexts } from '../group-shape'

export const subjects: GroupTexts['subjects'] = {
  boss: 'the tie with the boss',
  partner: 'this relationship',
  child: 'life with a child',
  parents: 'life with the parents',
  sibling: 'this tie of siblings',
  resignation: 'leaving the job',
  health: 'this matter of health',
  money: 'this matter of money',
  home: 'the question of a home',
  family: 'this family matter',
}

export const about = 'with {subject}'
export const meanwhile = 'in the days ahead'
export const rest = 'the others'

export const answer: GroupTexts['answer'] = {
  agreedTwo: {
    forward: [
      'On {asked} you both lean the same way, towards a small step you can take back.',
      'On {asked} the two of you agree: try it, gently and in stages.',
      'Both of you, by your numbers, would rather begin than wait on {asked}.',
    ],
    steady: [
      'On {asked} you both lean the same way, towards holding course a while longer.',
      'On {asked} the two of you agree: slow and firm before any big turn.',
      'Both of you, by your numbers, would tend what is there before turning on {asked}.',
    ],
    inward: [
      'On {asked} you both lean the same way, towards listening before you act.',
      'On {asked} the two of you agree: a quiet look first, then a step.',
      'Both of you, by your numbers, would wait and listen a while on {asked}.',
    ],
  },
  agreed: {
    forward: [
      'On {asked} every one of you leans towards a small step that can be taken back.',
      'On {asked} you are of one mind: try it, gently and in stages.',
      'All of you, by your numbers, would rather begin than wait on {asked}.',
    ],
    steady: [
      'On {asked} every one of you leans towards holding course a while longer.',
      'On {asked} you are of one mind: slow and firm before any big turn.',
      'All of you, by your numbers, would tend what is there first on {asked}.',
    ],
    inward: [
      'On {asked} every one of you leans towards listening before acting.',
      'On {asked} you are of one mind: a quiet look first, then a step.',
      'All of you, by your numbers, would wait and listen a while on {asked}.',
    ],
  },
  split: [
    'As for {asked}, {leanings}.',
    'On {asked} your numbers part: {leanings}.',
    'On {asked} you do not all lean alike: {leanings}.',
    'Your numbers see {asked} in more ways than one: {leanings}.',
    'There is more than one pull on {asked}: {leanings}.',
  ],
  leaning: {
    forward: '{who} would take a step',
    steady: '{who} would hold course',
    inward: '{who} would listen first',
  },
  limits: {
    health: [
      'On {asked} a doctor can tell you things that no number knows.',
      'Numbers know nothing about {asked}; please take that part to someone trained for it.',
      'What {asked} needs is a person with medical training, so this reading only sits beside you.',
    ],
    money: [
      'On {asked} your accounts can tell you things that these numbers cannot.',
      'This reading gives no advice on {asked}; it looks only at how you meet it together.',
      'Sums of this kind say nothing about {asked}, only something about how you choose together.',
    ],
    law: [
      'On {asked} a lawyer can tell you things that no number knows.',
      'This reading gives no advice on {asked}; it looks only at how you carry it together.',
      'Numbers know nothing about {asked}; please take that part to someone who knows the rules.',
    ],
    loss: [
      'Numbers have nothing to say about {asked}, and this reading does not try.',
      'About {asked} no count knows anything; it can only sit with you for a while.',
      'The honest answer about {asked} is that numbers are silent there.',
    ],
  },
  carriers: [
    '{sign} stands for {signTheme}, and the {joint} of your birthdays together for {jointTheme}.',
    'You noticed {sign}, a sign of {signTheme}, and your birthdays added together make {joint}, which stands for {jointTheme}.',
    'Your sign, {sign}, comes down to {root}, for {signTheme}; your birthdays together come to {joint}, for {jointTheme}.',
    'There was {sign}, a {root}, which speaks of {signTheme}; your birthdays together make {joint}, which speaks of {jointTheme}.',
    'Beside {sign}, a sign of {signTheme}, stands the {joint} of your birthdays added together, for {jointTheme}.',
    'Two numbers carry this: the {root} in {sign}, for {signTheme}, and the {joint} of your birthdays together, for {jointTheme}.',
  ],
  echo: [
    '{sign} comes down to {root}, and so do your birthdays together: {signTheme}.',
    'You noticed {sign}, which comes down to {root}, and your birthdays added together give {joint} as well: {jointTheme}.',
    'Your sign, {sign}, holds a {root}, the very number of your birthdays together, and it stands for {signTheme}.',
    'The {root} in {sign} is also what your birthdays add up to, so {signTheme} is said to you twice.',
  ],
  pictured: [
    'Nothing in {sign} can be counted; your birthdays together make {joint}, for {jointTheme}.',
    'Nothing in {sign} can be counted, so the {joint} of your birthdays added together speaks for it: {jointTheme}.',
    'Your sign, {sign}, is a picture without a number; your birthdays together make {joint}, which stands for {jointTheme}.',
    'With no number inside {sign}, the weight rests on the {joint} of your birthdays together, for {jointTheme}.',
  ],
  twoHold: [
    'What holds you is that {carries}; what asks for patience is that {patience}.',
    'Lean on this, that {carries}, and give each other time, because {patience}.',
    'You can build on the fact that {carries}, as long as you remember that {patience}.',
    'It helps you that {carries}; what needs a guard is that {patience}.',
    'You can count on it that {carries}, yet {patience}.',
  ],
  twoEasy: [
    'What holds you is that {carries}; nothing pulls the other way, so only guard against comfort.',
    'Lean on this, that {carries}; the only risk is to leave things unsaid.',
  ],
  twoSlow: [
    'Nothing here holds by itself, since {patience}, so what you have is what you make together.',
    'You hold each other by choice and not by numbers, for {patience}; take your time.',
  ],
  hold: [
    'Build on {one} and {other}, and give {third} and {fourth} time.',
    '{one} and {other} hold the group together most easily, while {third} and {fourth} need a little more time.',
    'Let the tie of {one} and {other} carry you, and be patient where {third} meets {fourth}.',
    'What holds you best runs from {one} to {other}; what needs a guard lies between {third} and {fourth}.',
    'Build on the ease of {one} with {other}, and leave room for {third} and {fourth} to differ.',
  ],
}
