// English: the life path, the number of the birthday. {number} is the life path.
import type { LifePathTexts } from '../shape'

export const lifePath: LifePathTexts = {
  fact: [
    'Your life path is {life}, the sum of your birthday, {birthday}.',
    'Added up, your birthday, {birthday}, gives your life path: {life}.',
    'From your birthday, {birthday}, comes {life}, your life path.',
    'Your birthday, {birthday}, comes down to a life path of {life}.',
    'Born on {birthday}, you have {life} as your life path, the number of a birthday.',
    'The digits of your birthday, {birthday}, come down to your life path, {life}.',
    'What {birthday} adds up to, {life}, is called your life path.',
  ],
  master: [
    'Your birthday, {birthday}, gives a life path of {life}: a master number, which is kept whole.',
    'From {birthday} comes your life path, {life}, a master number that is not reduced.',
    'Your life path, from {birthday}, is {life}: one of the master numbers, left as it is.',
    'Born on {birthday}, you have {life} as your life path, a master number kept whole.',
  ],
  meaning: {
    1: [
      'It is usually read as going first: you find your way by starting.',
      'People with this number are said to think best once they are moving.',
    ],
    2: [
      'It is usually read as working in pairs: you hear what others leave unsaid.',
      'It speaks of tact, and of a quick sense for what someone else needs.',
    ],
    3: [
      'It is usually read as thinking out loud: an idea grows clear when you say it.',
      'It speaks of play and words, and of making a heavy room lighter.',
    ],
    4: [
      'It is usually read as building: you trust what is done step by step.',
      'It speaks of order, and of the calm that comes from a finished list.',
    ],
    5: [
      'It is usually read as learning by doing, with room left to turn.',
      'It speaks of motion: new places and people teach you more than rules.',
    ],
    6: [
      'It is usually read as looking after: people come before plans.',
      'It speaks of home, and of a strong feeling for what is fair.',
    ],
    7: [
      'It is usually read as asking why: you want to understand before you agree.',
      'It speaks of depth, and of time alone that turns into clear thought.',
    ],
    8: [
      'It is usually read as taking the wheel: you look for what makes a thing work.',
      'It speaks of effort and result, and of wanting the two to match.',
    ],
    9: [
      'It is usually read as the wide view: you see how one life touches another.',
      'It speaks of endings done well, and of giving without keeping count.',
    ],
    11: [
      'It is usually read as a fine ear: you sense a mood before anyone names it.',
      'It speaks of hunches, and of the courage to say them plainly.',
    ],
    22: [
      'It is usually read as large plans with real walls: dreams that can be used.',
      'It speaks of building for many people, one plain brick after another.',
    ],
    33: [
      'It is usually read as care that teaches: you show more than you tell.',
      'It speaks of kindness with a backbone, given through what you do.',
    ],
  },
  applied: {
    1: [
      'For {subject}, one clear first step can tell you more than a perfect plan.',
      'With {subject}, ask what you would do if nobody else had a say.',
    ],
    2: [
      'For {subject}, a talk with someone you trust can do more than a long list.',
      'With {subject}, ask who else it touches, and what they hope for.',
    ],
    3: [
      'For {subject}, say it aloud to someone and listen to your own voice.',
      'With {subject}, the story you tell about it shows what you want.',
    ],
    4: [
      'For {subject}, a simple plan on paper can calm more than another opinion.',
      'With {subject}, look for the part you can put in order this week.',
    ],
    5: [
      'For {subject}, a short trial can tell you more than another week of thinking.',
      'With {subject}, try a version you can undo, and watch how you feel.',
    ],
    6: [
      'For {subject}, think of the people at your table, yourself among them.',
      'With {subject}, care counts most when you are included in it.',
    ],
    7: [
      'For {subject}, some real quiet may be worth more than many opinions.',
      'With {subject}, write your question again and again until it grows simple.',
    ],
    8: [
      'For {subject}, name the result you want, then the effort you accept.',
      'With {subject}, it helps to know which part is yours to decide.',
    ],
    9: [
      'For {subject}, ask what is already over and can be thanked and put down.',
      'With {subject}, step back until you can see the whole of it.',
    ],
    11: [
      'For {subject}, write down your first feeling before you argue with it.',
      'With {subject}, treat a hunch as a guest: hear it, then check it.',
    ],
    22: [
      'For {subject}, think large, then choose the brick you can lay now.',
      'With {subject}, ask what would still be useful years from now.',
    ],
    33: [
      'For {subject}, ask what kindness looks like here, and where it needs a limit.',
      'With {subject}, show what you mean through one small act.',
    ],
  },
}
