// English: the personal year, the number of a birthday in the current year. {number} is the personal year.
import type { YearTexts } from '../shape'

export const year: YearTexts = {
  fact: [
    'With {anniversary} counted into {calendarYear}, your {life} is in a personal year of {year}.',
    'To your {life}, {anniversary} and {calendarYear} add a personal year of {year}.',
    'You are a {life} in a {year} year, counted from {anniversary} and {calendarYear}.',
    'Together {anniversary} and {calendarYear} make a personal year of {year} for your {life}.',
    'Your personal year, from {anniversary} and {calendarYear}, is {year}, beside a {life}.',
    'A {life} on every birthday, you also carry {anniversary} plus {calendarYear}: a personal year of {year}.',
    'For a {life}, {anniversary} and {calendarYear} lead to a personal year of {year}.',
    'Set next to your {life}, the sum of {anniversary} and {calendarYear} is a personal year of {year}.',
  ],
  meaning: {
    1: ['It opens a new round, so beginnings sit well in it.', 'It is the year in the round for planting.'],
    2: [
      'It is a slow and friendly year, better for joining than for pushing.',
      'It favours patience, and the people who stand beside you.',
    ],
    3: [
      'It is a year of showing: what you make wants to be seen.',
      'It favours words, company and a little play.',
    ],
    4: [
      'It is a working year, good for foundations and plain, useful tasks.',
      'It favours order, and small things done on the same day each week.',
    ],
    5: [
      'It is a year of turns, with more movement than most.',
      'It favours new people, new places and changed plans.',
    ],
    6: [
      'It is a home year: duty and closeness both come nearer.',
      'It favours repair, in rooms and between people.',
    ],
    7: [
      'It is a quiet year, better for study than for show.',
      'It favours rest, reading and honest questions.',
    ],
    8: [
      'It is a year of weight, in which effort and result come closer together.',
      'It favours clear goals and plain agreements.',
    ],
    9: [
      'It closes a round, so finishing comes easier than starting.',
      'It favours clearing out, saying thank you and letting go.',
    ],
    11: [
      'It is a year of strong impressions, where small things feel large.',
      'It favours inspiration, with both feet kept on the ground.',
    ],
    22: [
      'It is a year for large work, done in plain steps.',
      'It favours plans that outlive the mood they began in.',
    ],
    33: [
      'It is a year of giving, in which care becomes a kind of work.',
      'It favours helping by example, and resting in between.',
    ],
  },
  applied: {
    1: [
      'For {subject}, begin something you can name in a few words.',
      'With {subject}, it asks for a first page, not for a whole book.',
    ],
    2: [
      'For {subject}, let someone else’s timing count as much as yours.',
      'With {subject}, it asks for small talks, held often.',
    ],
    3: [
      'For {subject}, let others see the rough version.',
      'With {subject}, it asks for a lighter hand than usual.',
    ],
    4: [
      'For {subject}, choose a routine over a leap.',
      'With {subject}, it asks for patience with small things.',
    ],
    5: [
      'For {subject}, leave one door open on purpose.',
      'With {subject}, it asks for room to change its shape.',
    ],
    6: [
      'For {subject}, ask who leans on you, and on whom you lean.',
      'With {subject}, it asks for fairness as well as warmth.',
    ],
    7: [
      'For {subject}, a slower answer may be the better one.',
      'With {subject}, it asks for time alone before time together.',
    ],
    8: [
      'For {subject}, say openly what you want from it.',
      'With {subject}, it asks for clear words about effort.',
    ],
    9: [
      'For {subject}, end one thing before the next begins.',
      'With {subject}, it asks you to travel light.',
    ],
    11: [
      'For {subject}, note your hunches now and check them later.',
      'With {subject}, it asks for a dream and a plain list, side by side.',
    ],
    22: [
      'For {subject}, draw the whole, then do one corner.',
      'With {subject}, it asks for work that others can use too.',
    ],
    33: [
      'For {subject}, help in a way that leaves you some strength.',
      'With {subject}, it asks for patience shown in deeds.',
    ],
  },
}
