// English: the shadow side of each number, said kindly and with a way out.
import type { Texts } from '../shape'

export const caution: Texts['caution'] = {
  1: [
    'A {number} can decide for everybody. Before the next step with {subject}, ask one person, and wait for the answer.',
    'The hurry in a {number} can leave others behind. Look back once while you deal with {subject}.',
  ],
  2: [
    'A {number} can agree just to keep the peace. With {subject}, say one honest “no” where you mean it.',
    'Waiting for a nod is a habit of {number}. For {subject}, decide one small thing without it.',
  ],
  3: [
    'A {number} can scatter into many beginnings. Finish one small thing for {subject} before you tell the next story.',
    'Jokes can hide a worry, and {number} knows many jokes. Tell one person plainly how {subject} feels.',
  ],
  4: [
    'A {number} can hold on to a plan that is worn out. For {subject}, ask what would happen without the old rule.',
    'Too much order can become a wall around a {number}. With {subject}, leave one hour unplanned.',
  ],
  5: [
    'A {number} can leave before the dull part is over. When that wish comes, stay with {subject} a little longer.',
    'Novelty wears off, and a {number} feels it first. Decide now what should still matter about {subject} by then.',
  ],
  6: [
    'A {number} can carry what belongs to others. With {subject}, hand one thing back, kindly.',
    'Care can turn into control when a {number} is tired. Ask before you help with {subject}.',
  ],
  7: [
    'A {number} can think so long that the door closes. For {subject}, name a day by which you answer.',
    'Silence is home for a {number}, and others may misread it. Tell one person where you stand on {subject}.',
  ],
  8: [
    'A {number} can treat people as parts of a plan. With {subject}, thank someone before you ask for more.',
    'Strength in a {number} can harden. With {subject}, be softer in one place this week.',
  ],
  9: [
    'A {number} can give until nothing is left. With {subject}, keep something back for yourself.',
    'Old things weigh on a {number} longer than on others. Say goodbye to one of them, and make room for {subject}.',
  ],
  11: [
    'A {number} can take on every mood in the room. Step outside before you settle anything about {subject}.',
    'Nerves and hunches feel alike to a {number}. Sleep once before you act on {subject}.',
  ],
  22: [
    'A {number} can drown in the size of its own plan. For {subject}, plan no more than one afternoon.',
    'Large dreams can make a {number} impatient with small people and small days. Let {subject} be ordinary for once.',
  ],
  33: [
    'A {number} can mistake being needed for being loved. With {subject}, let someone else carry a piece.',
    'Helping can become a way of hiding for a {number}. Ask what you want from {subject} yourself.',
  ],
}
