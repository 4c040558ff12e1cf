// English: the group as a whole: what kind of company it is, who does what, which elements are there.
import type { GroupTexts } from '../group-shape'

export const company: GroupTexts['company'] = {
  archetypes: {
    'Complementary Duo': [
      'Two people are the smallest group there is, and each of you has what the other can use.',
      'You are a duo: what one of you lacks, the other can often lend.',
      'A group of two has no audience, so everything here passes from hand to hand.',
      'With only two chairs at the table, each of you is half of the answer.',
    ],
    'Master Collective': [
      'Master numbers run through this group, so you feel a lot and ask a lot of each other.',
      'Many of you carry a master number, which gives the group a high aim and thin skin.',
      'With so many master numbers in one room, your ideas are large and your nerves are awake.',
    ],
    'Balanced Harmonizers': [
      'You are a mixed company: no single way of doing things outweighs the others.',
      'Taken together you keep a balance, because hardly anything here is there twice.',
      'No one tune drowns the rest in this group, so you can hear each other.',
      'You come from different sides, and that is what keeps this group level.',
      'You are like a table to which everyone brought another dish.',
    ],
    'Collaborative Builders': [
      'Together you are builders: Earth weighs most here, and you like what lasts.',
      'Earth is the ground of this group, so you trust work that is done with patience.',
      'With so much Earth among you, you are at your best with something to build.',
    ],
    'Dynamic Innovators': [
      'Together you are quick to catch: Fire weighs most here, and ideas spread fast.',
      'Fire sets the tone in this group, so one spark from anyone is enough.',
      'With so much Fire among you, you are at your best while something is new.',
    ],
    'Strategic Thinkers': [
      'Together you think before you move: Water weighs most here, and it runs deep.',
      'Water sets the tone in this group, so you feel your way around a hard place.',
      'With so much Water among you, you are at your best with time to think.',
    ],
    'Action Catalysts': [
      'Together you get to the point: Metal weighs most here, and it likes clean edges.',
      'Metal sets the tone in this group, so a clear word goes a long way.',
      'With so much Metal among you, you are at your best once a thing is decided.',
    ],
    'Growth Explorers': [
      'Together you are on the way somewhere: this group wants to grow more than to settle.',
      'Your numbers reach in many directions, so this group learns by going to look.',
      'This is a group that grows by being curious, each from a different side.',
    ],
  },
  roles: [
    'Left to habit, {roles}.',
    'By your life paths, {roles}.',
    'When nobody plans it, {roles}.',
    'On an ordinary day, {roles}.',
  ],
  does: {
    Leader: { one: 'goes first', many: 'go first' },
    Supporter: { one: 'lends a hand', many: 'lend a hand' },
    Challenger: { one: 'asks why', many: 'ask why' },
    Harmonizer: { one: 'keeps the peace', many: 'keep the peace' },
  },
  allDo: {
    Leader: [
      'By your life paths, each of you likes to go first.',
      'Left to habit, every one of you reaches for the wheel.',
    ],
    Supporter: [
      'By your life paths, each of you would rather help than lead.',
      'Left to habit, every one of you asks what the others need.',
    ],
    Challenger: [
      'By your life paths, each of you likes to ask why.',
      'Left to habit, every one of you looks for the weak spot first.',
    ],
    Harmonizer: [
      'By your life paths, each of you likes to keep the peace.',
      'Left to habit, every one of you smooths things over.',
    ],
  },
  missing: [
    'Take turns at {missing}, since nobody here does that by habit.',
    'Hand around what nobody here does by habit: {missing}.',
    'No life path here is at home in {missing}, so take it in turns.',
    'What is left over is {missing}: share it out before you need it.',
  ],
  doing: {
    Leader: 'going first',
    Supporter: 'lending a hand',
    Challenger: 'asking why',
    Harmonizer: 'keeping the peace',
  },
  elements: {
    single: [
      '{element} is your only element, so there is {trait} in plenty and little to balance it.',
      'All of you were born to {element}: {trait} all round, and nothing to cool or warm it.',
    ],
    two: [
      'By years of birth, {first} sits beside {second}: {firstTrait} and {secondTrait} at one table.',
      'Your elements are {first} and {second}, which puts {firstTrait} next to {secondTrait}.',
      'One of you brings {first}, the other {second}: {firstTrait} here, {secondTrait} there.',
    ],
    complete: [
      'All five elements are with you, so for most needs there is someone to ask.',
      'No element is missing among you, which is rare in a group of this size.',
    ],
    oneMissing: [
      'Of the elements only {element} is missing, so {lend}.',
      'Everything but {element} is here; to make up for it, {lend}.',
      'The one empty chair among the elements is {element}, so {lend}.',
    ],
    someMissing: [
      '{elements} are missing from your elements; to make up for the first, {lend}.',
      '{elements} are not among you, so now and then {lend}.',
      'The elements you have to borrow are {elements}: for a start, {lend}.',
    ],
    lend: {
      Wood: 'leave one thing open to grow',
      Fire: 'say the warm thing aloud',
      Earth: 'keep one fixed hour for it',
      Metal: 'write down what you agree on',
      Water: 'leave some silence between two opinions',
    },
    dominant: [
      '{element} is strongest among you, through {who}, and with it {trait}.',
      'Thanks to {who} there is a lot of {element} here, and with it {trait}.',
    ],
  },
  easiest: [
    'The lightest tie is the one of {one} and {other}, for {carries}.',
    '{one} and {other} need the fewest words, since {carries}.',
    'When things get heavy, look to {one} and {other}: {carries}.',
  ],
  delicate: [
    '{one} and {other} need the most time, because {patience}.',
    'Handle the tie of {one} and {other} with care, since {patience}.',
    'A little patience is due to {one} and {other}: {patience}.',
  ],
}
