// Persian, assembled.
import { answer } from './fa/answer'
import { birth } from './fa/birth'
import { caution } from './fa/caution'
import { certainty, crisis } from './fa/certainty'
import { letters } from './fa/letters'
import { lifePath } from './fa/life-path'
import { moment } from './fa/moment'
import { name } from './fa/name'
import { year } from './fa/personal-year'
import { repeats } from './fa/repeats'
import { sign } from './fa/sign'
import { briefly, peace, roles, subjects, themes } from './fa/subjects'
import { suggestion } from './fa/suggestion'
import { titles } from './fa/titles'
import type { Texts } from './shape'

export const persian: Texts = {
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
