// What carries the answer: life path, personal year, the names, and the day of birth.
import type { Paragraphs, Sentence } from '../compose'
import type { Facts } from '../facts'
import { letterNotes } from '../letters'

function lifePath({ result, texts, say, number }: Facts): Sentence[] {
  const life = result.numerology.life_path
  const values = { number: number(life) }
  return [
    say('life.fact', life > 9 ? texts.lifePath.master : texts.lifePath.fact),
    say('life.meaning', texts.lifePath.meaning[life], values),
    say('life.applied', texts.lifePath.applied[life], values),
  ]
}

function personalYear({ result, texts, say, number }: Facts): Sentence[] {
  const year = result.numerology.personal_year
  const values = { number: number(year) }
  return [
    say('year.fact', texts.year.fact),
    say('year.meaning', texts.year.meaning[year], values, 'year'),
    say('year.applied', texts.year.applied[year], values),
  ]
}

function ownName({ result, texts, phrase, say, number }: Facts): Sentence[] {
  const { system, raw_sum: sum, expression, soul_urge: soul, personality: face } = result.numerology
  if (expression === null) return []
  const { name } = texts
  const fact = say('name.fact', name.fact, {
    sum: number(sum),
    expression: number(expression),
    system: name.systems[system],
    voice: phrase('name.voice', name.expression[expression]),
  })
  if (soul === null || face === null) return [fact]
  const sides = {
    soul: number(soul),
    wish: name.soulUrge[soul],
    face: number(face),
    meet: name.personality[face],
  }
  return [fact, say('name.sides', soul === face ? name.oneSided : name.twoSided, sides, 'sides')]
}

function motherName({ result, texts, say, number }: Facts): Sentence[] {
  const { mother_influence: mother } = result.numerology
  if (mother === null) return []
  return [say('mother', texts.birth.mother, { mother: number(mother), motherTheme: texts.themes[mother] })]
}

function birth({ result, texts, phrase, say, number }: Facts): Sentence {
  const { weekday, age_days: days, year_pillar: pillar } = result.birth
  return say('birth', texts.birth.fact, {
    weekday: texts.moment.weekdayNames[weekday],
    days: number(days),
    animal: texts.birth.animalNames[pillar.animal],
    element: texts.birth.elementNames[pillar.element],
    habit: phrase('birth.habit', texts.birth.animals[pillar.animal]),
    trait: texts.birth.elementTraits[pillar.element],
  })
}

/** Which letters of a name have no part in its number. */
function uncounted({ result, locale }: Facts, of: 'name' | 'mother_name'): Sentence[] {
  return letterNotes({ uncounted: result.numerology.uncounted }, of, locale).map((text) => ({ text }))
}

/** The mother's name joins the own one; the day of birth does when there is none, so that few paragraphs are short. */
export function writeCore(facts: Facts): Paragraphs {
  const own = [...ownName(facts), ...uncounted(facts, 'name')]
  const mother = [...motherName(facts), ...uncounted(facts, 'mother_name')]
  const born = birth(facts)
  const names = mother.length ? [[...own, ...mother], [born]] : [[...own, born]]
  return [lifePath(facts), personalYear(facts), ...names]
}
