// Persian, assembled.

import type { Language } from '../language'
import { crisis } from './crisis'
import { facts } from './facts'
import { glossary } from './glossary'
import { left } from './left'
import { letters } from './letters'
import { lexicon } from './lexicon'
import { between, named, opening, seen } from './lines/answer'
import { beside } from './lines/beside'
import { agree, brings, sense, watch } from './lines/brings'
import { daily } from './lines/daily'
import { further } from './lines/further'
import * as joint from './lines/joint'
import { matter } from './lines/matter'
import * as meeting from './lines/meeting'
import { care, grief, inner, life, name, outer, titles, year } from './lines/numbers'
import { step } from './lines/step'
import * as styles from './lines/styles'
import { subjects } from './subjects'
import { trace } from './trace'
import { writing } from './writing'

export const persian: Language = {
  answer: { opening, named, between },
  matter,
  seen,
  numbers: { brings, agree, sense, watch, care, grief, inner, life, name, outer, titles, year },
  meeting: { ...meeting, beside },
  step,
  joint,
  styles,
  daily,
  further,
  lexicon,
  subjects,
  crisis,
  writing,
  facts,
  glossary,
  letters,
  trace,
  left,
}
