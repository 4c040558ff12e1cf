// English, assembled.
import { answer } from './en/answer'
import { birth } from './en/birth'
import { caution } from './en/caution'
import { certainty, crisis } from './en/certainty'
import { letters } from './en/letters'
import { lifePath } from './en/life-path'
import { moment } from './en/moment'
import { name } from './en/name'
import { year } from './en/personal-year'
import { repeats } from './en/repeats'
import { sign } from './en/sign'
import { briefly, peace, roles, subjects, themes } from './en/subjects'
import { suggestion } from './en/suggestion'
import { titles } from './en/titles'
import type { Texts } from './shape'

export const english: Texts = {
  titles,
  subjects,
  briefly,
  peace,
  roles,
  themes,
  answer,
  lifePath,
  year,
  name,
  birth,
  moment,
  sign,
  letters,
  repeats,
  suggestion,
  caution,
  certainty,
  crisis,
}
