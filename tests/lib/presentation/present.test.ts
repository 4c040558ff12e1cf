// What a reader gets of a reading, word for word in both languages; and what holds of every reading.
import { describe, expect, it } from 'vitest'
import type { Locale } from '@/lib/platform/i18n/locales'
import { present } from '@/lib/presentation/present'
import { type Part, type Presented, partsOf } from '@/lib/presentation/presented'
import { viewOf } from '@/lib/readings/view'
import { FIVE, idAt, type SeenOptions, seenReading } from '../../support/seen'

const see = (options: SeenOptions, locale: Locale, wanted?: (id: string) => boolean) =>
  present(viewOf(seenReading(options)), locale, wanted)
const one = (of: { parts: Part[] }, kind: Part['kind']) => partsOf(of, kind)[0]!
/** Kinds and headings, the inner ones indented. */
const outline = ({ parts }: { parts: Part[] }, depth = 0): string[] =>
  parts.flatMap((part) => [
    `${'  '.repeat(depth)}${part.kind}: ${part.heading ?? ''}`,
    ...outline(part, depth + 1),
  ])
const shown = ({ lines }: Part) =>
  lines.map(({ label, value, code, detail }) => [label, value ?? code, detail])

describe('a reading for one', () => {
  const sara: SeenOptions = { people: FIVE.slice(0, 1) }

  it('has its parts in order', () => {
    const presented = see(sara, 'en')
    expect(presented).toMatchObject({
      heading: 'Your reading',
      badge: null,
      question: 'Should I take the new job?',
      sign: { type: 'Time', value: '11:11', day: '23 November 2026', moment: '2026-11-23T09:05:00+03:30' },
      languageNote: null,
    })
    expect(outline(presented)).toEqual([
      'answer: The short answer',
      'numbers: What was counted',
      '  fold: More numbers',
      '    group: This month and this day',
      '    group: Name and birthday',
      '    group: Stages of life',
      '    group: What is missing and what weighs',
      expect.stringMatching(/^section: \w/),
      'section: One small step',
      'section: One thing to watch',
      'section: To keep',
      'sky: The sky of this reading',
      expect.stringMatching(/^sure: How sure: \d+%, .+$/),
      ...[1, 2, 3].map(() => expect.stringMatching(/^further: .+\?$/)),
      'fold: The sky, the birth and the body',
      '  group: Birth',
      '  group: The moon of this reading',
      '  group: Pillars of this reading',
      '  group: Heartbeat',
      'technical: Technical details',
      '  trace: The whole working',
    ])
  })

  it('has the four numbers with their origin, their meaning and their working', () => {
    const numbers = one(see(sara, 'en'), 'numbers')
    expect(shown(numbers)).toEqual([
      ['Life path', '11', 'from the birthday'],
      ['Personal year', '11', 'birthday and this year'],
      ['Expression', '3', 'from the letters of the name'],
      ['Sign', '4', 'from what you noticed'],
    ])
    expect(numbers.lines[0]!.meaning).toMatch(/^The number of the whole birth date/)
    expect(numbers.lines[0]!.working).toEqual([
      { name: 'Day', text: '27: 2 + 7 = 9' },
      { name: 'Month', text: '1 stays 1' },
      { name: 'Year digits', text: '1 + 9 + 9 + 0 = 19' },
      { name: 'Year', text: '19: 1 + 9 = 10, 1 + 0 = 1' },
      { name: 'Sum', text: '9 + 1 + 1 = 11' },
      { name: 'Life path', text: '11 stays 11, a master number' },
    ])
  })

  it('is the same in Persian, in the digits and the calendar of Persian', () => {
    const presented = see({ ...sara, locale: 'fa' }, 'fa')
    expect(presented).toMatchObject({
      heading: 'خوانش شما',
      sign: { type: 'ساعت', value: '11:11', day: '۲ آذر ۱۴۰۵ (۲۳ نوامبر ۲۰۲۶)' },
    })
    const numbers = one(presented, 'numbers')
    expect(shown(numbers)).toEqual([
      ['مسیر زندگی', '۱۱', 'از تاریخ تولد'],
      ['سال شخصی', '۱۱', 'تولد و سال جاری'],
      ['عدد نام', '۳', 'از حرف‌های نام'],
      ['نشانه', '۴', 'از آنچه دیدید'],
    ])
    expect(numbers.lines[0]!.working.slice(0, 2)).toEqual([
      { name: 'روز', text: '۲۷: \u2066۲ + ۷ = ۹\u2069' },
      { name: 'ماه', text: '۱ همان ۱ می‌ماند' },
    ])
    expect(shown(one(presented, 'technical')).slice(0, 5)).toEqual([
      ['مُهر', 'LU-DO-DRMT ☀RO-OXWU-RAWU', undefined],
      ['نشان بررسی', 'DOWA', undefined],
      ['لحظه', '۲ آذر ۱۴۰۵ (۲۳ نوامبر ۲۰۲۶)، ساعت ۰۹:۰۵ (\u2066UTC+۰۳:۳۰\u2069)', undefined],
      ['شیوهٔ محاسبه', 'آسمان واقعی، نسخهٔ ۱', undefined],
      ['موتور محاسبه', expect.stringMatching(/^\d+\.\d+\.\d+$/), undefined],
    ])
  })

  it('joins equal numbers, shows the sky of its moment, and says what it could rest on', () => {
    const presented = see(sara, 'en')
    expect(one(presented, 'numbers').same).toEqual([[0, 1]])
    const { sky, lines } = one(presented, 'sky')
    expect(lines.slice(1).map(({ value }) => value)).toEqual([
      'Fire Horse',
      'Earth Pig',
      'Metal Ox',
      'Water Snake',
    ])
    expect(sky?.pillars.map(({ animal }) => animal)).toEqual(['Horse', 'Pig', 'Ox', 'Snake'])
    expect(sky?.stamp.seals).toHaveLength(5)
    expect(sky?.moon.waxing).toBe(true)
    expect(sky?.moon.lit).toBeCloseTo(0.98, 1)
    const sure = one(presented, 'sure').lines
    expect(sure.find(({ label }) => label === 'birthday')?.known).toBe(true)
    expect(sure.find(({ label }) => label === 'hour of birth')?.known).toBe(false)
  })

  it('explains a word of the trade once, beside the section that says it first', () => {
    const sections = partsOf(see(sara, 'en'), 'section')
    const margins = sections.flatMap(({ margin }) => margin ?? [])
    expect(new Set(margins.map(({ term }) => term)).size).toBe(margins.length)
    for (const { margin, paragraphs } of sections)
      if (margin) expect(paragraphs.join(' ').toLowerCase()).toContain(margin.term.toLowerCase())
  })

  it('marks codes as such, for whoever has to turn them', () => {
    const rows = one(see(sara, 'en'), 'technical').lines
    const codes = ['Stamp', 'Check token', 'Engine', 'Fingerprint']
    expect(rows.filter(({ code }) => code).map(({ label }) => label)).toEqual(codes)
    expect(rows.find(({ label }) => label === 'Computed in')).toMatchObject({ value: '12.3 ms' })
  })

  it('says in which language its text is written, and that it is another', () => {
    const presented = see({ ...sara, locale: 'fa' }, 'en')
    expect(presented.languageNote).toBe('This reading was written in another language.')
    expect(one(presented, 'answer')).toMatchObject({
      heading: 'پاسخ کوتاه',
      written: { lang: 'fa', dir: 'rtl' },
    })
    expect(one(presented, 'numbers').written).toBeUndefined()
  })

  it('says of a name and a sign of which nothing counts that it is so', () => {
    const numbers = one(see({ people: [FIVE[2]!], sign: { type: 'word', value: '王' } }, 'en'), 'numbers')
    expect(numbers.lines.at(-1)).toMatchObject({ value: '–', detail: 'Nothing here can be counted.' })
    expect(numbers.lines[2]!.notes).toEqual([
      '4 letters of the name are not in the table used here and were not counted: \u2068И, в, а, н\u2069.',
      'Counted as the letter it comes from: \u2068Ø\u2069 as \u2068O\u2069.',
    ])
  })
})

describe('a reading for five', () => {
  const five: SeenOptions = { people: FIVE, standing: { role: 'participant', own: [idAt(1)] } }

  it('has its parts in order, and the numbers of those that are wanted', () => {
    const presented = see(five, 'en', (id) => id === idAt(2))
    expect(presented.badge).toBe('Joint Reading')
    expect(outline({ parts: presented.parts.slice(0, 3) })).toEqual([
      'answer: The short answer',
      'together: How you get along',
      '  matrix: Two by two',
      'people: What is said to each of you',
      '  person: Sara Ahmadi',
      '  person: محمد‌علی',
      '  person: Иван Øre',
      '    numbers: What was counted',
      '    private: ',
      '  person: Sara Ahmadi (2)',
      '  person: __proto__',
    ])
    expect(presented.parts.slice(3).map(({ kind, heading }) => `${kind}: ${heading}`)).toEqual([
      'pairs: Between each two',
      'company: Who you are together',
      expect.stringMatching(/^section: \w/),
      'section: One shared step',
      expect.stringMatching(/^section: (?:One thing to watch|To keep)$/),
      'further: What about \u2068Sara Ahmadi (2)\u2069?',
      'further: When does it turn?',
      'technical: Technical details',
    ])
    const people = one(presented, 'people').parts
    expect(people.map(({ aside }) => aside)).toEqual([undefined, 'you', undefined, undefined, undefined])
  })

  it('tells every two with score, class and mark, as a picture too', () => {
    const together = one(see(five, 'en'), 'together')
    expect(shown(together)).toEqual([['of the whole group', '54%', 'in balance']])
    const { lines, picture } = one(together, 'matrix')
    expect(lines.map(({ label, value, detail, notes }) => [label, value, detail, ...notes])).toEqual([
      ['\u2068Sara Ahmadi\u2069 and \u2068محمد‌علی\u2069', '46%', 'mixed'],
      ['\u2068Sara Ahmadi\u2069 and \u2068Иван Øre\u2069', '41%', 'mixed'],
      ['\u2068Sara Ahmadi\u2069 and \u2068Sara Ahmadi (2)\u2069', '63%', 'good'],
      ['\u2068Sara Ahmadi\u2069 and \u2068__proto__\u2069', '79%', 'good', 'easiest'],
      ['\u2068محمد‌علی\u2069 and \u2068Иван Øre\u2069', '44%', 'mixed'],
      ['\u2068محمد‌علی\u2069 and \u2068Sara Ahmadi (2)\u2069', '55%', 'mixed'],
      ['\u2068محمد‌علی\u2069 and \u2068__proto__\u2069', '71%', 'good'],
      ['\u2068Иван Øre\u2069 and \u2068Sara Ahmadi (2)\u2069', '42%', 'mixed'],
      ['\u2068Иван Øre\u2069 and \u2068__proto__\u2069', '37%', 'needs patience', 'most delicate'],
      ['\u2068Sara Ahmadi (2)\u2069 and \u2068__proto__\u2069', '61%', 'good'],
    ])
    expect(new Set(picture!.names.map(({ name }) => name)).size).toBe(5)
    expect(picture!.cells[3]).toEqual({
      a: 0,
      b: 4,
      score: 0.785,
      value: '79%',
      mark: 'strongest',
    })
    expect(picture!.cells.map(({ mark }) => mark)[8]).toBe('delicate')
    const pairLines = one(see(five, 'en'), 'pairs').parts.flatMap((pair) => pair.lines)
    expect(pairLines.map(({ value, notes }) => [value, ...notes])).toEqual(
      lines.map(({ value, notes }) => [value, ...notes]),
    )
  })

  it('calls them in the picture by the first name, where that is enough', () => {
    const names = (options: SeenOptions) =>
      one(one(see(options, 'en'), 'together'), 'matrix').picture!.names.map(({ name }) => name)
    expect(names(five)).toEqual(['Sara Ahmadi', 'محمد‌علی', 'Иван', 'Sara Ahmadi (2)', '__proto__'])
    expect(names({ ...five, left: [0] })[0]).toBe('a participant')
  })

  it('tells in Persian who they are and why a pair has its score', () => {
    const presented = see(five, 'fa')
    const company = one(presented, 'company')
    const person = one(presented, 'people').parts[1]!
    expect(person.seal).toEqual({ animal: 'Dragon', element: 'Earth' })
    expect(shown(person)).toEqual([
      [undefined, 'اژدها، عنصر خاک', undefined],
      [undefined, 'مسیر زندگی ۴', undefined],
      [undefined, 'عدد نام ۴', undefined],
      [undefined, 'هماهنگ‌کننده', 'هماهنگ می‌کند'],
    ])
    expect(company.lines).toEqual([
      {
        label: 'عدد مسیر زندگی جمع',
        value: '۹',
        notes: ['از نقش‌ها میان شما نیست: پرسشگر.', 'از عنصرها میان شما نیست: آتش و آب.'],
        working: [],
      },
    ])
    const [pair] = one(presented, 'pairs').parts
    expect(pair).toMatchObject({
      heading: '\u2068Sara Ahmadi\u2069 و \u2068محمد‌علی\u2069',
      written: { lang: 'en', dir: 'ltr' },
    })
    const told = one(presented, 'pairs').parts.filter(({ paragraphs }) => paragraphs.length > 0)
    expect(told).toHaveLength(2)
    expect(shown(one(pair!, 'reasons'))).toEqual([
      ['عددهای مسیر', '۳۲٪', '۱۱ و ۴، با فاصلهٔ ۷.'],
      ['عنصرها', '۷۰٪', 'هر دو خاک.'],
      ['جانورهای سال', '۵۰٪', 'مار و اژدها کاری به هم ندارند.'],
      ['ماهِ شب تولد', '۳۰٪', 'دو ماهِ روبه‌رو: ماه نو و ماه کامل (بدر).'],
      ['آنچه تکرار می‌شود', '۴۰٪', 'چیزی در هر دو تکرار نمی‌شود.'],
    ])
    expect(one(pair!, 'working').steps[0]).toEqual({
      name: 'مسیر زندگی، فاصله',
      text: '\u2066۱۱ − ۴ = ۷\u2069',
    })
  })

  it('says of who left that it is so, in place of numbers and element', () => {
    const presented = see({ ...five, left: [3] }, 'en')
    const person = one(presented, 'people').parts[3]!
    expect(person.heading).toBe('a participant')
    expect(outline(person)).toEqual(['left: '])
    expect(one(person, 'left').paragraphs).toEqual(['left this reading'])
    expect(person.lines).toEqual([])
    expect(person.seal).toBeUndefined()
  })

  it('leaves the fingerprint to the owner', () => {
    const labels = (presented: Presented) => one(presented, 'technical').lines.map(({ label }) => label)
    expect(labels(see(five, 'en'))).not.toContain('Fingerprint')
    expect(labels(see({ people: FIVE }, 'en'))).toContain('Fingerprint')
  })
})
