// What the words say of letters that were not counted, and of those that count as another one.
import { describe, expect, test } from 'vitest'
import { momentFromIso, readPeople, type SignInput } from '@/lib/engine'
import { interpret, interpretationText } from '@/lib/interpretation/interpret'
import { letterNotes } from '@/lib/interpretation/letters'
import type { GroupInterpretation } from '@/lib/interpretation/schema'

const moment = momentFromIso('2026-03-09T14:30:00-05:00')
const QUESTION = 'Should I take the new job?'
const one = (name: string, mother_name: string | null = null) => ({
  name,
  mother_name,
  birth: { year: 1990, month: 7, day: 15 },
})

function words(name: string, mother: string | null, locale: 'en' | 'fa', value = 'lamp') {
  const sign: SignInput = { type: 'word', value }
  const document = readPeople({ people: [one(name, mother)], sign, moment, convention: 'true-sky' })
  const reading = interpret({ document, names: [name], question: QUESTION, locale, style: 'plain' })
  return interpretationText(reading).replace(/[\u2066-\u2069]/g, '')
}

describe('letters that were not counted', () => {
  test('are named in the words, of each name and of the sign', () => {
    const english = words('Иван Ivan', 'Ω Olga', 'en', 'маяк')
    expect(english).toContain(
      '4 letters of the name are not in the table used here and were not counted: И, в, а, н.',
    )
    expect(english).toContain(
      'One letter of the mother’s name is not in the table used here and was not counted: Ω.',
    )
    expect(english).toContain(
      '4 letters of the sign are not in the table used here and were not counted: м, а, я, к.',
    )
    const persian = words('علی Ali', 'زهرا Z', 'fa', 'маяк')
    expect(persian).toContain('۳ حرف از نام در جدولِ این حساب نیست و شمرده نشد: A، l، i.')
    expect(persian).toContain('یک حرف از نام مادر در جدولِ این حساب نیست و شمرده نشد: Z.')
    expect(persian).toContain('۴ حرف از نشانه در جدولِ این حساب نیست و شمرده نشد: м، а، я، к.')
  })

  test('are named of a name in which nothing counts', () => {
    expect(words('王小明', null, 'en')).toContain('3 letters of the name are not in the table used here')
  })

  test('are not spoken of where all letters count', () => {
    expect(words('Łukasz', 'ٹیپو', 'en')).not.toContain('not counted')
    expect(words('ٹیپو', 'Łukasz', 'fa')).not.toContain('شمرده نشد')
  })

  test('are at most twelve in a sentence, each once, with the number of all', () => {
    const text = words('абвгдежзийклмн абв', null, 'en')
    expect(text).toContain('17 letters of the name')
    expect(text).toContain(': а, б, в, г, д, е, ж, з, и, й, к, л ….')
  })

  test('are told to each in a joint reading, of the own name alone', () => {
    const people = [one('Иван', 'Юля'), one('Ada', 'Ω')]
    const document = readPeople({
      people,
      sign: { type: 'time', value: '11:11' },
      moment,
      convention: 'true-sky',
    })
    const names = people.map(({ name }) => name)
    for (const locale of ['en', 'fa'] as const) {
      const said = interpret({
        document,
        names,
        question: QUESTION,
        locale,
        style: 'plain',
      }) as GroupInterpretation
      expect(said.people[0]).toMatch(/И(, |، )в(, |، )а(, |، )н/)
      expect(said.people[1]).not.toMatch(/not counted|شمرده نشد/)
      expect(JSON.stringify(said)).not.toMatch(/[ЮляΩ]/)
    }
  })
})

test('letters that count by their base are named with it', () => {
  const of = (name: string) =>
    readPeople({
      people: [one(name)],
      sign: { type: 'time', value: '11:11' },
      moment,
      convention: 'true-sky',
    }).people[0]!.numerology
  const plain = (text: string | undefined) => text?.replace(/[\u2066-\u2069]/g, '')
  expect(letterNotes(of('Łukasz Ørn'), 'name', 'en').map(plain)).toEqual([
    'Counted as the letter it comes from: Ł as L, Ø as O.',
  ])
  expect(letterNotes(of('ٹیپو'), 'name', 'fa').map(plain)).toEqual(['به حسابِ حرفِ پایه شمرده شد: ٹ مانند ت.'])
  expect(letterNotes(of('Jose'), 'name', 'en')).toEqual([])
})
