// English: the day, the hour and the moon of the reading. {today} is the personal day, {mood} the weekday's.
import type { MomentTexts } from '../shape'

export const moment: MomentTexts = {
  day: [
    'You ask on {day}, a day for {mood}, and for you a {today}: {todayTheme}.',
    '{day} is known for {mood}; your own day number, {today}, adds {todayTheme}.',
    'On {day}, a day for {mood}, your own day number is {today}: {todayTheme}.',
    '{day} goes with {mood}, and your personal day, {today}, with {todayTheme}.',
  ],
  weekdayNames: {
    Sunday: 'Sunday',
    Monday: 'Monday',
    Tuesday: 'Tuesday',
    Wednesday: 'Wednesday',
    Thursday: 'Thursday',
    Friday: 'Friday',
    Saturday: 'Saturday',
  },
  weekdayMoods: {
    Sunday: ['warmth and being seen', 'the Sun and good spirits'],
    Monday: ['feelings and family', 'the Moon and soft talk'],
    Tuesday: ['drive and first moves', 'Mars and clear courage'],
    Wednesday: ['words and errands', 'Mercury and quick talk'],
    Thursday: ['wide plans and good faith', 'Jupiter and the long view'],
    Friday: ['beauty and friendship', 'Venus and pleasant company'],
    Saturday: ['order and patience', 'Saturn and slow work'],
  },
  hour: [
    'At {time} it is the hour of the {animal}, a time to {gesture}.',
    'The {animal} keeps the hour, {time}, and would {gesture}.',
    'Your hour, {time}, is the {animal}’s: a time to {gesture}.',
  ],
  hourGestures: {
    Rat: ['gather your thoughts', 'save something small for later'],
    Ox: ['rest your weight', 'stay with one thing'],
    Tiger: ['wake slowly and bravely', 'face what was put off'],
    Rabbit: ['begin gently', 'speak softly'],
    Dragon: ['say the large thing', 'lift your eyes'],
    Snake: ['look closely', 'wait one breath longer'],
    Horse: ['use your strength', 'move about'],
    Goat: ['share a table', 'make something pleasant'],
    Monkey: ['try another angle', 'play with an idea'],
    Rooster: ['tidy the day', 'put things in their place'],
    Dog: ['see who is home', 'keep a promise'],
    Pig: ['forgive the day', 'let things be'],
  },
  moon: {
    'New Moon': [
      'The moon is new, {percent}% lit: a time for wishes that need no witness.',
      'Overhead the moon is new ({percent}% lit), and the sky keeps its plans to itself.',
      'It is new moon, {percent}% lit, the dark page on which something can be begun.',
    ],
    'Waxing Crescent': [
      'The moon is a thin growing crescent, {percent}% lit: small efforts count.',
      'Overhead a young crescent ({percent}% lit) is growing, which suits first attempts.',
      'With {percent}% of it lit, the growing crescent asks for a start, not a finish.',
    ],
    'First Quarter': [
      'The moon is at first quarter, {percent}% lit: half seen, so some doubt is normal.',
      'Overhead the first quarter moon ({percent}% lit) marks the first real obstacle of the month.',
      'With {percent}% of it lit, the first quarter is the moment to choose and go on.',
    ],
    'Waxing Gibbous': [
      'The moon is nearly full, {percent}% lit: a time to mend details.',
      'Overhead the moon is filling ({percent}% lit), and what you have started wants polish.',
      'With {percent}% of it lit and growing, the moon favours one more careful look.',
    ],
    'Full Moon': [
      'The moon is full, {percent}% lit: what was half seen is easier to see.',
      'Overhead the moon is full ({percent}% lit), and feelings tend to stand in the light.',
      'It is full moon, {percent}% lit, a night for looking at how far you have come.',
    ],
    'Waning Gibbous': [
      'The moon is just past full, {percent}% lit: a time to share what you learned.',
      'Overhead the moon has begun to shrink ({percent}% lit), which suits thanks and telling.',
      'With {percent}% of it lit and less each night, the moon favours passing things on.',
    ],
    'Last Quarter': [
      'The moon is at last quarter, {percent}% lit: a time to drop what no longer helps.',
      'Overhead the last quarter moon ({percent}% lit) sorts what stays from what can go.',
      'With {percent}% of it lit, the last quarter favours an honest clearing out.',
    ],
    'Waning Crescent': [
      'The moon is a thin fading crescent, {percent}% lit: a time to rest before the next round.',
      'Overhead the old crescent ({percent}% lit) is nearly gone, and so is the hurry.',
      'With {percent}% of it lit, the fading crescent asks for sleep more than for plans.',
    ],
  },
}
