// English: one small thing to do within a week, by topic and lean, and the manner that suits a number.
import type { Texts } from '../shape'

export const suggestion: Texts['suggestion'] = {
  deeds: {
    work: {
      forward: [
        'This week, send someone one short and friendly message about {subject}.',
        'Before the week is out, spend one afternoon as if the next step were already decided.',
      ],
      steady: [
        'This week, choose the most tangled part of {subject} and put just that in order.',
        'On one morning this week, give {subject} your first hour, before any mail.',
      ],
      inward: [
        'This week, write down what you want from {subject}, and what you do not.',
        'Take a walk this week without your phone, and bring {subject} along as the only thought.',
      ],
    },
    love: {
      forward: [
        'This week, say one true and friendly thing about {subject} to the person it concerns.',
        'Before the week is out, make a small plan with someone that has nothing to prove.',
      ],
      steady: [
        'This week, keep one small promise that has to do with {subject}.',
        'Cook, walk or sit with someone this week, and leave the big talk for later.',
      ],
      inward: [
        'This week, write a letter about {subject} that you do not send.',
        'Spend one evening this week alone on purpose, and notice what you miss.',
      ],
    },
    family: {
      forward: [
        'This week, be the one who calls first, and ask a question you do not know the answer to.',
        'Before the week is out, invite someone close for tea, with no reason given.',
      ],
      steady: [
        'This week, take over one small chore for someone close, without mentioning it.',
        'Choose a fixed time this week for {subject}, and keep it free.',
      ],
      inward: [
        'This week, look at an old picture and write down what you see in it now.',
        'In your next talk about {subject}, listen to the end before you answer.',
      ],
    },
    health: {
      forward: [
        'This week, write down the question you most want to ask a doctor, and book the time to ask it.',
        'Tell one person this week how you are, without making it smaller than it is.',
      ],
      steady: [
        'This week, keep a few plain lines a day about how you feel, to show to someone trained.',
        'Ask someone this week to come along to the next appointment, or to wait for your call.',
      ],
      inward: [
        'This week, give yourself one evening with nothing to fix.',
        'Write down what worries you most this week, and hand the list to someone who can answer it.',
      ],
    },
    money: {
      forward: [
        'This week, write your question in one sentence and put it to someone qualified.',
        'Before the week is out, say aloud to a friend what you hope this would change.',
      ],
      steady: [
        'This week, put the papers in one folder, just so that you can see them.',
        'Make a plain list this week of what you know and what you only guess.',
      ],
      inward: [
        'This week, write down what “enough” means to you, in your own words.',
        'Let one evening pass this week without looking at prices or accounts.',
      ],
    },
    law: {
      forward: [
        'This week, write what happened in plain order and take it to someone who knows the rules.',
        'Before the week is out, ask a qualified person the question that matters most to you.',
      ],
      steady: [
        'This week, put every paper about it in one place, in order of date.',
        'Choose a fixed hour this week for this matter, and leave it alone outside that hour.',
      ],
      inward: [
        'This week, write down what a fair end would look like to you.',
        'Tell a friend this week how this has been for you.',
      ],
    },
    loss: {
      forward: [
        'This week, visit or call the person you are thinking of, or someone who knew them.',
        'Say one sentence this week to someone you love that should not wait.',
      ],
      steady: [
        'This week, light a candle or keep a small habit in honour of someone.',
        'Sit with a friend this week who does not mind silence.',
      ],
      inward: [
        'This week, write down a memory, with its colours and its weather.',
        'Give your sadness or worry a fixed hour this week, and company afterwards.',
      ],
    },
    study: {
      forward: [
        'This week, explain the hardest part of it to a friend, aloud.',
        'Before the week is out, do one practice piece under real conditions, just to see.',
      ],
      steady: [
        'This week, study at the same table and the same hour for a few days in a row.',
        'Pick the oldest gap in what you know, and close only that one this week.',
      ],
      inward: [
        'This week, write on one page why {subject} matters to you.',
        'Read one thing about {subject} this week that nobody asked you to read.',
      ],
    },
    move: {
      forward: [
        'This week, live one day as if you were already there, and take notes.',
        'Before the week is out, ask someone who has done it what surprised them.',
      ],
      steady: [
        'This week, make a list of what {subject} needs, and tick off the smallest item.',
        'Sort one drawer this week into what would come along and what would stay.',
      ],
      inward: [
        'This week, walk through your own street as a visitor and notice what holds you.',
        'Write down this week what you hope to find there that is missing here.',
      ],
    },
    choice: {
      forward: [
        'This week, live one day as if you had said yes, and look at the evening.',
        'Before the week is out, take the smallest step that can still be undone.',
        'Tell a friend this week that it is decided, and notice whether you feel relief.',
      ],
      steady: [
        'This week, write both sides of {subject} on one sheet and sleep on it.',
        'Name one thing this week that would have to be true before you say yes.',
        'Set a day this week to decide, and do nothing about it before then.',
      ],
      inward: [
        'This week, ask yourself what you would advise a friend, and write the answer down.',
        'Leave {subject} alone for a few days, then note your first thought on waking.',
        'Take one long walk this week and come home with a single sentence about it.',
      ],
    },
    general: {
      forward: [
        'This week, do one small thing that your question has been waiting for.',
        'Before the week is out, say your question aloud to someone who wishes you well.',
        'Choose one afternoon this week and begin, with the first thing that comes to hand.',
        'This week, try the smallest form of what you have in mind, and look at it afterwards.',
      ],
      steady: [
        'This week, clear one shelf or one page, and think about your question meanwhile.',
        'Keep one small habit for a week, at the same hour each day.',
        'Finish one thing this week that has been almost done for a long time.',
        'This week, ask someone patient to go through your question with you, step by step.',
      ],
      inward: [
        'This week, write your question by hand, then write it again in fewer words.',
        'Go for a walk this week with nothing in your ears and your question in your pocket.',
        'Note your first thought on waking for a few mornings, without judging it.',
        'This week, sit with your question for one cup of tea, and then let it be.',
      ],
    },
  },
  manner: {
    1: [
      'Do it the way of a {number}: begin before you feel ready.',
      'Your {number} works best when you go first.',
    ],
    2: [
      'Do it the way of a {number}: with someone beside you.',
      'Your {number} works best when it is not alone.',
    ],
    3: [
      'Do it the way of a {number}: talk about it with a smile.',
      'Your {number} works best with some play in it.',
    ],
    4: [
      'Do it the way of a {number}: in order, and to the end.',
      'Your {number} works best with a fixed time.',
    ],
    5: [
      'Do it the way of a {number}: somewhere you have not been.',
      'Your {number} works best with a change of scene.',
    ],
    6: [
      'Do it the way of a {number}: at home, with the table set.',
      'Your {number} works best when it looks after someone.',
    ],
    7: [
      'Do it the way of a {number}: alone first, with the door closed.',
      'Your {number} works best after some silence.',
    ],
    8: [
      'Do it the way of a {number}: with a clear aim and a clear end.',
      'Your {number} works best when it knows the goal.',
    ],
    9: [
      'Do it the way of a {number}: for someone else as well.',
      'Your {number} works best with its hands open.',
    ],
    11: [
      'Do it the way of a {number}: follow the first feeling, then check it.',
      'Your {number} works best early, before the noise.',
    ],
    22: [
      'Do it the way of a {number}: as the first brick of something larger.',
      'Your {number} works best with a drawing in front of it.',
    ],
    33: [
      'Do it the way of a {number}: as you would show a child.',
      'Your {number} works best when it is gentle with itself.',
    ],
  },
}
