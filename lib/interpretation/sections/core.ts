// What carries the answer: life path, personal year, name, and the day of birth with the mother's name.
import type { Facts } from '../facts'

function lifePath({ result, texts, say, number }: Facts): string[] {
  const life = result.numerology.life_path
  const values = { number: number(life) }
  return [
    say('life.fact', life > 9 ? texts.lifePath.master : texts.lifePath.fact),
    say('life.meaning', texts.lifePath.meaning[life], values),
    say('life.applied', texts.lifePath.applied[life], values),
  ]
}

function personalYear({ result, texts, say, number }: Facts): string[] {
  const year = result.numerology.personal_year
  const values = { number: number(year) }
  return [
    say('year.fact', texts.year.fact),
    say('year.meaning', texts.year.meaning[year], values),
    say('year.applied', texts.year.applied[year], values),
  ]
}

function nameNumbers({ result, texts, say, number }: Facts): string[] {
  const { raw_sum: sum, expression, soul_urge: soul, personality: face } = result.numerology
  if (expression === null) return []
  const values = { number: number(expression), sum: number(sum), expression: number(expression) }
  const fact = say('name.fact', texts.name.fact, {
    ...values,
    system: texts.name.systems[result.numerology.system],
    voice: say('name.voice', texts.name.expression[expression], values),
  })
  if (soul === null || face === null) {
    return [
      fact,
      say('name.plain', texts.name.plain, { ...values, expressionTheme: texts.themes[expression] }),
    ]
  }
  return [
    fact,
    say('name.sides', soul === face ? texts.name.oneSided : texts.name.twoSided, {
      soul: number(soul),
      wish: texts.name.soulUrge[soul],
      face: number(face),
      meet: texts.name.personality[face],
    }),
  ]
}

function birth({ result, texts, say, number }: Facts): string[] {
  const { weekday, age_days: days, year_pillar: pillar } = result.birth
  const { mother_influence: mother } = result.numerology
  const values = {
    weekday: texts.moment.weekdayNames[weekday],
    days: number(days),
    animal: texts.birth.animalNames[pillar.animal],
    element: texts.birth.elementNames[pillar.element],
    trait: texts.birth.elementTraits[pillar.element],
  }
  const sentences = [
    say('birth.fact', texts.birth.fact, values),
    say('birth.animal', texts.birth.animals[pillar.animal], values),
  ]
  if (mother !== null) {
    const motherValues = { mother: number(mother), motherTheme: texts.themes[mother] }
    sentences.push(say('birth.mother', texts.birth.mother, motherValues))
  }
  return sentences
}

export function writeCore(facts: Facts): string[][] {
  return [lifePath(facts), personalYear(facts), nameNumbers(facts), birth(facts)]
}
