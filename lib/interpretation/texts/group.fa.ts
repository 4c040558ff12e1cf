// Persian texts of joint readings, assembled.
import { about, answer, meanwhile, rest, subjects } from './fa/group-answer'
import { clauses, pair } from './fa/group-bonds'
import {
  beginAndListen,
  caution,
  certainty,
  crisis,
  day,
  sign,
  takeTurns,
  uncountedNames,
} from './fa/group-closing'
import { company } from './fa/group-company'
import { deeds } from './fa/group-deeds'
import { person } from './fa/group-person'
import { groupTitles, pairsTitle } from './fa/titles'
import type { GroupTexts } from './group-shape'

export const groupPersian: GroupTexts = {
  titles: groupTitles,
  pairsTitle,
  subjects,
  about,
  meanwhile,
  rest,
  answer,
  company,
  person,
  clauses,
  pair,
  day,
  sign,
  deeds,
  beginAndListen,
  takeTurns,
  caution,
  certainty,
  uncountedNames,
  crisis,
}
