// English texts of joint readings, assembled.
import { about, answer, meanwhile, rest, subjects } from './en/group-answer'
import { clauses, pair } from './en/group-bonds'
import {
  beginAndListen,
  caution,
  certainty,
  crisis,
  day,
  sign,
  takeTurns,
  uncountedNames,
} from './en/group-closing'
import { company } from './en/group-company'
import { deeds } from './en/group-deeds'
import { person } from './en/group-person'
import { groupTitles, pairsTitle } from './en/titles'
import type { GroupTexts } from './group-shape'

export const groupEnglish: GroupTexts = {
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
