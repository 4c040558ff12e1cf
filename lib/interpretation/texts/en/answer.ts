// English: the short answer. First what the numbers lean towards, then what carries it, then what to make of it.
import type { AnswerTexts } from '../shape'

export const answer: AnswerTexts = {
  lean: {
    forward: [
      '{name}, for {subject} your numbers lean towards a small step you can take back.',
      '{name}, with {subject} the numbers favour trying, gently and in stages.',
      '{name}, most of your numbers point to movement for {subject}, with a way back.',
      '{name}, with {subject} the count is on the side of beginning small.',
      '{name}, your numbers favour a little action for {subject} over more thinking.',
    ],
    steady: [
      '{name}, for {subject} your numbers lean towards holding course and strengthening what you have.',
      '{name}, with {subject}, slow and firm suits your numbers better than quick.',
      '{name}, with {subject} the count is on the side of groundwork before any big turn.',
      '{name}, your numbers treat {subject} as something to tend, a little and often.',
      '{name}, most of your numbers ask for patience with {subject}, and a plan.',
    ],
    inward: [
      '{name}, for {subject} your numbers lean towards listening first and acting later.',
      '{name}, for {subject} the numbers favour a pause, to hear yourself.',
      '{name}, with {subject} the count is on the side of a quiet look before a loud step.',
      '{name}, your numbers would clear the table first and turn to {subject} after that.',
      '{name}, most of your numbers ask for understanding before pushing, for {subject}.',
    ],
  },
  quoted: {
    forward: [
      '{name}, you asked {quote}, and your numbers lean towards a small step you can take back.',
      '{name}, to {quote} the count answers with movement, begun small.',
      '{name}, with {quote} in mind, most of your numbers favour trying it in stages.',
      '{name}, for {quote} the numbers point forward, with a way back kept open.',
    ],
    steady: [
      '{name}, you asked {quote}, and your numbers lean towards holding course a while longer.',
      '{name}, to {quote} the count answers with groundwork before any big turn.',
      '{name}, with {quote} in mind, most of your numbers favour slow and firm.',
      '{name}, for {quote} the numbers point to tending what is already there.',
    ],
    inward: [
      '{name}, you asked {quote}, and your numbers lean towards listening before acting.',
      '{name}, to {quote} the count answers with a pause, long enough to hear yourself.',
      '{name}, with {quote} in mind, most of your numbers favour a quiet look first.',
      '{name}, for {quote} the numbers point inward, to what you may already know.',
    ],
  },
  limits: {
    health: [
      '{name}, on {subject} a doctor can tell you things that numbers cannot.',
      '{name}, numbers know nothing about {subject}; please take that part to someone trained for it.',
      '{name}, what {subject} needs is a person with medical training, so this reading stays beside it.',
    ],
    money: [
      '{name}, on {subject} your accounts can tell you things that these numbers cannot.',
      '{name}, this reading gives no advice on {subject}; it looks only at how you meet the question.',
      '{name}, sums of this kind say nothing about {subject}, only something about your way of choosing.',
    ],
    law: [
      '{name}, on {subject} a lawyer can tell you things that numbers cannot.',
      '{name}, this reading gives no advice on {subject}; it looks only at how you carry it.',
      '{name}, numbers know nothing about {subject}; please take that part to someone who knows the rules.',
    ],
    loss: [
      '{name}, numbers have nothing to say about {subject}, and this reading does not try.',
      '{name}, about {subject} no count knows anything; it can only keep you company for a while.',
      '{name}, the honest answer about {subject} is that numbers are silent there.',
    ],
  },
  carriers: {
    echo: [
      'You noticed {sign}, which comes down to {root}: the same number as your {role}.',
      'Your sign, {sign}, counts to {root}, and so does your {role}.',
      'The {root} hidden in {sign} is also the number of your {role}.',
    ],
    same: [
      'You noticed {sign}, a sign of {signTheme}, and you are a {life} in a {year} year.',
      'Your sign, {sign}, stands for {signTheme}; your life path and your year are both {life}.',
      'Beside {sign}, a sign of {signTheme}, your own {life} meets a {year} year.',
    ],
    agree: [
      'You noticed {sign}, a sign of {signTheme}, while life path {life} and year {year} keep one pace.',
      'Your sign, {sign}, stands for {signTheme}; life path {life} and year {year} pull the same way.',
      'Beside {sign}, a sign of {signTheme}, your life path {life} and your year {year} get on well.',
    ],
    tension: [
      'You noticed {sign}, a sign of {signTheme}; your life path is {life}, and your year is {year}.',
      'Your sign, {sign}, stands for {signTheme}, and meets a {life} life path in a {year} year.',
      'Beside {sign}, a sign of {signTheme}, stand your life path {life} and your year {year}.',
    ],
  },
  pictured: [
    'Nothing in {sign} can be counted, so your life path {life} and your year {year} carry this.',
    'Your sign, {sign}, is a picture without a number; your life path {life} and year {year} speak instead.',
    'With no number inside {sign}, the weight rests on your life path {life} and your year {year}.',
  ],
  weigh: {
    echo: [
      'When a sign repeats your own number, {signTheme} is the part to lean on for {subject}.',
      'So {signTheme} is asked for from both sides, and {subject} is a good place to practise it.',
      'The sign adds no new voice; it underlines {signTheme}, which {subject} can use.',
      'For {subject}, that puts {signTheme} first and the rest after it.',
    ],
    same: [
      'That makes {lifeTheme} feel natural with {subject}, so what needs thought is where to stop.',
      'The year speaks your own language: with {subject}, {lifeTheme} comes more easily than usual.',
      'For {subject}, {lifeTheme} suits you now, and so does an honest limit to it.',
      'With {lifeTheme} on both sides, {subject} needs little push and some balance.',
    ],
    agree: [
      'Both {lifeTheme} and {yearTheme} serve {subject}, so you need not choose between them.',
      'Let {lifeTheme} open the door to {subject}, and let {yearTheme} carry it on.',
      'With {subject}, {lifeTheme} and {yearTheme} can share the work.',
      'They agree: with {subject}, {yearTheme} is {lifeTheme} by another road.',
    ],
    tension: [
      'Both are good: for {subject}, the choice is how much {lifeTheme} and how much {yearTheme}.',
      'For {subject} it is a choice between two goods: {lifeTheme} and {yearTheme}.',
      'Let {yearTheme} set the pace for {subject}, and keep {lifeTheme} for the manner.',
      'With {subject} your habit is {lifeTheme}, your year asks for {yearTheme}, and both are right.',
      'With {subject}, {lifeTheme} comes easily; {yearTheme} is this year’s lesson.',
    ],
  },
  carry: [
    'They can only mirror how you carry it: with {lifeTheme} by habit, and {yearTheme} as this year’s lesson.',
    'What they can reflect is your way of waiting, somewhere between {lifeTheme} and {yearTheme}.',
    'Read them as company: {lifeTheme} is your old strength, {yearTheme} the one you are learning.',
  ],
}
