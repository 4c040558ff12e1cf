// English: the subjects of questions, and what each number stands for in a few words.
import type { Texts } from '../shape'

export const subjects: Texts['subjects'] = {
  loss: 'life and death',
  pregnancy: 'the pregnancy',
  surgery: 'the operation',
  health: 'your health',
  law: 'the legal matter',
  investment: 'the investment',
  debt: 'the debt',
  money: 'your money',
  new_job: 'the new job',
  interview: 'the interview',
  promotion: 'the promotion',
  resignation: 'leaving your job',
  boss: 'you and your boss',
  business: 'the business',
  project: 'the project',
  marriage: 'the marriage',
  separation: 'the separation',
  partner: 'you and your partner',
  child: 'you and your child',
  parents: 'you and your parents',
  sibling: 'you and your sister or brother',
  friend: 'this friendship',
  family: 'family life',
  love: 'this love',
  exam: 'the exam',
  university: 'university',
  study: 'your studies',
  emigration: 'a life abroad',
  trip: 'the trip',
  home: 'your home',
  move: 'the move',
  work: 'your work',
  decision: 'this decision',
  general: 'this',
}

export const briefly: Texts['briefly'] = {
  new_job: 'the job',
  resignation: 'leaving',
  boss: 'this tie',
  partner: 'this bond',
  child: 'this bond',
  parents: 'this bond',
  sibling: 'this bond',
  emigration: 'this move',
}

export const peace = 'the days ahead'

export const roles: Texts['roles'] = {
  life_path: 'life path',
  personal_year: 'personal year',
  expression: 'name number',
}

export const themes: Texts['themes'] = {
  1: 'beginning anew',
  2: 'meeting halfway',
  3: 'playfulness',
  4: 'steady work',
  5: 'change',
  6: 'care',
  7: 'quiet thought',
  8: 'taking charge',
  9: 'letting go',
  11: 'trusting a hunch',
  22: 'patient building',
  33: 'active kindness',
}
