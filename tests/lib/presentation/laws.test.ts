// What holds of every reading that is presented, of whomever and in whichever language.
import { describe, expect, it } from 'vitest'
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales'
import { present } from '@/lib/presentation/present'
import type { Part, Presented } from '@/lib/presentation/presented'
import { presentAsText } from '@/lib/presentation/text'
import { viewOf } from '@/lib/readings/view'
import type { ReadingView } from '@/lib/readings/view/reading-view'
import { leaks, PLANTED, PLANTED_MOMENT } from '../../support/planted'
import { FIVE, idAt, type SeenOptions, seenReading } from '../../support/seen'
import { sampleGroupReadings } from '../interpretation/people'

const participant = (index: number): SeenOptions['standing'] => ({ role: 'participant', own: [idAt(index)] })
const groups = sampleGroupReadings(12, 'en').map(({ reading, question }, index): SeenOptions => {
  const { people, sign, options } = reading
  return { people: people.slice(0, index % 3 ? 5 : 1), sign, options, question }
})
const READINGS: [string, SeenOptions][] = [
  ...groups.map((options, index): [string, SeenOptions] => [`sample ${index}`, options]),
  ['of an average sky', { people: [FIVE[1]!], convention: 'fc60-classic', moment: '2026-11-23' }],
  ['in danger', { people: FIVE, question: 'I want to kill myself' }],
  ['of those who left', { people: FIVE.slice(0, 2), left: [0, 1], locale: 'fa' }],
  ['as a participant sees it', { people: FIVE, left: [4], standing: participant(2) }],
]

const views = new Map<SeenOptions, ReadingView>()
function see(options: SeenOptions, locale: Locale): Presented {
  const view = views.get(options) ?? viewOf(seenReading(options))
  views.set(options, view)
  return present(view, locale)
}

/** Every text, with the way to it. */
function* textsOf(value: unknown, path = ''): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value]
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* textsOf(inner, `${path}.${key}`)
}
/** The same with a mark in place of each text in the reader's language. */
const shapeOf = (presented: Presented) =>
  JSON.parse(JSON.stringify(presented), (key, value) => {
    if (key === 'languageNote' || key === 'written') return null
    return typeof value === 'string' && key !== 'kind' && key !== 'id' ? 'text' : value
  })
const everyPart = ({ parts }: { parts: Part[] }): Part[] =>
  parts.flatMap((part) => [part, ...everyPart(part)])
const doubled = (texts: (string | undefined)[]) =>
  texts.filter((text, index) => text !== undefined && texts.indexOf(text) !== index)

describe.each(READINGS)('%s', (_, options) => {
  it.each(LOCALES)('is plain and complete in %s', (locale) => {
    const presented = see(options, locale)
    expect(JSON.parse(JSON.stringify(presented))).toEqual(presented)
    const texts = [...textsOf(presented)]
    expect(texts.filter(([, text]) => !/\S/.test(text))).toEqual([])
    const raw = /undefined|\bnull\b|NaN|[{}]|\p{Cc}/u
    expect(texts.filter(([path, text]) => path !== '.question' && raw.test(text))).toEqual([])
  })

  it('has the same shape in both languages', () => {
    expect(shapeOf(see(options, 'fa'))).toEqual(shapeOf(see(options, 'en')))
  })

  it.each(LOCALES)('tells its neighbours apart in %s', (locale) => {
    const presented = see(options, locale)
    for (const { parts, lines, steps, paragraphs } of [
      ...everyPart(presented),
      { ...presented, lines: [], steps: [], paragraphs: [] },
    ]) {
      expect(doubled(parts.map(({ heading }) => heading))).toEqual([])
      expect(doubled(lines.map(({ label }) => label))).toEqual([])
      expect(doubled(paragraphs)).toEqual([])
      const workings = [steps, ...lines.map((line) => line.working)]
      expect(
        workings.flatMap((working) => doubled(working.map(({ name, text }) => `${name} ${text}`))),
      ).toEqual([])
    }
  })

  it.each(LOCALES)('is wholly in its plain text in %s, in order', (locale) => {
    const presented = see(options, locale)
    const { parts } = presented
    const text = presentAsText(presented)
    let at = 0
    const missing: string[] = []
    const follows = (piece: string | undefined) => {
      if (piece === undefined) return
      const found = text.indexOf(piece, at)
      if (found < at) missing.push(piece)
      else at = found + piece.length
    }
    for (const piece of [presented.heading, presented.question, presented.sign.value, presented.sign.day])
      follows(piece)
    const walk = (part: Part) => {
      for (const piece of [part.heading, part.aside, ...part.paragraphs]) follows(piece)
      for (const line of part.lines) {
        for (const piece of [line.label, line.value, line.code, line.detail, ...line.notes, line.meaning])
          follows(piece)
        for (const step of line.working) for (const piece of [step.name, step.text]) follows(piece)
      }
      for (const step of part.steps) for (const piece of [step.name, step.text]) follows(piece)
      part.parts.forEach(walk)
    }
    parts.forEach(walk)
    expect(missing).toEqual([])
    expect(text).not.toMatch(/undefined|\n{3}/)
  })
})

describe.each(LOCALES)('in %s somebody else’s', (locale) => {
  const people = PLANTED.map(({ name, mother_name, birthday, heart_rate_bpm, latitude, longitude }) => {
    const [year, month, day] = birthday.split('-').map(Number) as [number, number, number]
    return { name, mother_name, birth: { year, month, day }, heart_rate_bpm, place: { latitude, longitude } }
  })
  const seen = (standing?: SeenOptions['standing']) =>
    JSON.parse(
      JSON.stringify(see({ people, moment: PLANTED_MOMENT, standing }, locale)).replace(/[۰-۹]/g, (digit) =>
        String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)),
      ),
    )

  /** “Hidden Hollow” is a place that the engine is never told, and “Hidden passion” a number. */
  const found = (presented: unknown, index: number) =>
    leaks(presented, index).filter((leak) => !leak.endsWith(': Hidden'))

  it.each([0, 1, 2])('birthday, mother, pulse and place stay with person %i', (own) => {
    const presented = seen(participant(own))
    const rest = JSON.parse(JSON.stringify(presented), (_, value) =>
      value?.kind === 'person' && value.id === idAt(own) ? null : value,
    )
    for (const other of [0, 1, 2].filter((index) => index !== own)) expect(found(rest, other)).toEqual([])
    expect(found(presented, own).length).toBeGreaterThan(5)
  })

  it('is in what the owner sees, so that the search can find it', () => {
    for (const index of [0, 1, 2]) expect(found(seen(), index).length).toBeGreaterThan(5)
  })
})
