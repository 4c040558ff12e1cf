// How long the words of a reading take, danger and form of the question included: `npm run bench:words`. The figures of
// docs/performance.md come from here.
import { performance } from 'node:perf_hooks'
import { momentFromIso, type Person, type ReadingInput, readPeople } from '@/lib/engine'
import { interpret, type WordsInput } from '@/lib/interpretation/interpret'
import { percentile, printTable } from '../../workshop/bench/figures'

const QUESTIONS = {
  en: ['Should I take the new job in Denver?', 'Does she still love me?', 'Why does it come round again?'],
  fa: ['این شغل تازه را قبول کنم؟', 'هنوز دوستم دارد؟', 'چرا باز همان می‌شود؟'],
}
const NAMES = ['Alice Johnson', 'علی رضایی', 'Bob Miller', 'María García', 'Łukasz Nowak']
const sign = { type: 'word', value: 'lighthouse' } as const

const person = (index: number): Person => ({
  name: NAMES[index % NAMES.length]!,
  mother_name: null,
  birth: { year: 1960 + (index % 45), month: 1 + (index % 12), day: 1 + (index % 28) },
})

/** A hundred readings in a row, none like the one before. */
function readings(people: number): WordsInput[] {
  return Array.from({ length: 100 }, (_, index) => {
    const input: ReadingInput = {
      people: Array.from({ length: people }, (_, place) => person(index * people + place)),
      ...{ sign, moment: momentFromIso('2026-03-09T14:30:00-05:00'), convention: 'true-sky' },
    }
    const locale = index % 2 ? 'fa' : 'en'
    return {
      document: readPeople(input, { trace: false }),
      names: input.people.map(({ name }) => name),
      question: QUESTIONS[locale][index % 3]!,
      ...{ locale, style: 'plain', turn: index },
    }
  })
}

const WARM_UP = 1000
const TIMES = 3000

export async function words(): Promise<number> {
  const rows = [
    ['one person', 1],
    ['five people', 5],
  ].map(([name, people]) => {
    const inputs = readings(Number(people))
    const times: number[] = []
    for (let turn = -WARM_UP; turn < TIMES; turn++) {
      const input = inputs[(turn + WARM_UP) % inputs.length]!
      const began = performance.now()
      interpret(input)
      if (turn >= 0) times.push(performance.now() - began)
    }
    return [String(name), percentile(times, 0.5).toFixed(2), percentile(times, 0.95).toFixed(2)]
  })
  printTable(['the words of', 'p50 ms', 'p95 ms'], rows)
  return 0
}
