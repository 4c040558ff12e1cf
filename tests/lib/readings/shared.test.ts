// What a participant is told of the letters of others: of their names, never of their mothers'.
import { describe, expect, it } from 'vitest'
import { calculate, momentFromIso, type PersonResult, readPeople } from '@/lib/engine'
import { sharedResult } from '@/lib/readings/shared'

const person = (name: string, mother_name: string) => ({
  name,
  mother_name,
  birth: { year: 1990, month: 7, day: 15 },
})
const moment = momentFromIso('2026-03-09T14:30:00-05:00')

describe('the letters in the result of somebody else', () => {
  it('are those of the name alone', () => {
    const { people } = readPeople({
      people: [person('Иван Øre', 'Юля Łucja'), person('Ada', 'Eva')],
      sign: { type: 'time', value: '11:11' },
      moment,
      convention: 'true-sky',
    })
    const { numerology } = sharedResult(people[0]!)
    expect(numerology.uncounted).toEqual([
      { of: 'name', system: 'pythagorean', letters: ['И', 'в', 'а', 'н'] },
    ])
    expect(numerology.by_base).toEqual([{ of: 'name', system: 'pythagorean', letters: [['Ø', 'O']] }])
    expect(JSON.stringify(sharedResult(people[0]!))).not.toMatch(/[ЮляŁ]|mother/)
  })

  it('are none in a document of an engine that did not know them', () => {
    const {
      uncounted: _,
      by_base: __,
      ...numerology
    } = calculate({ ...person('Ada', 'Eva'), moment, convention: 'true-sky' }).numerology
    const old = readPeople({
      people: [person('Ada', 'Eva')],
      sign: { type: 'time', value: '11:11' },
      moment,
      convention: 'true-sky',
    }).people[0]!
    const { numerology: shown } = sharedResult({
      ...old,
      numerology: numerology as PersonResult['numerology'],
    })
    expect([shown.uncounted, shown.by_base]).toEqual([[], []])
  })
})
