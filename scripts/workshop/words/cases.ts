// The questions by which words are judged, each with its people and its sign, read by the engine at one moment for each language.
import { readFileSync } from 'node:fs'
import {
  type CivilDate,
  DEFAULT_CONVENTION,
  momentFromIso,
  parseSign,
  type ReadingInput,
  readPeople,
  type SignType,
} from '@/lib/engine'
import { type Brief, briefOf } from '@/lib/interpretation/claude/brief'
import type { Private } from '@/lib/interpretation/claude/mask'
import { interpret, type Words } from '@/lib/interpretation/interpret'
import type { Style } from '@/lib/interpretation/schema'
import type { Locale } from '@/lib/platform/i18n/locales'

export interface Case {
  id: string
  locale: Locale
  question: string
  sign: { type: SignType; value: string }
  people: { name: string; birthday: string }[]
}

const MOMENTS: Record<Locale, string> = { en: '2026-11-26T19:30:00+00:00', fa: '2026-11-26T21:30:00+03:30' }

export const evaluationCases = (): Case[] =>
  JSON.parse(readFileSync(new URL('./evaluation.json', import.meta.url), 'utf8'))

function dateOf(iso: string): CivilDate {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return { year, month, day }
}

export function inputOf({ people, sign, question, locale }: Case): ReadingInput {
  const parsed = parseSign(sign)
  if (!parsed.ok) throw new Error(`No sign: ${sign.value}`)
  return {
    people: people.map(({ name, birthday }) => ({ name, mother_name: null, birth: dateOf(birthday) })),
    sign: parsed.sign,
    question,
    moment: momentFromIso(MOMENTS[locale]),
    convention: DEFAULT_CONVENTION,
  }
}

export interface BriefedCase {
  brief: Brief
  /** The built-in words. */
  words: Words
  people: Private[]
}

export function briefOfCase(one: Case, style: Style = 'plain'): BriefedCase {
  const { question, locale } = one
  const input = inputOf(one)
  const document = readPeople(input)
  const names = input.people.map(({ name }) => name)
  const words = interpret({ document, names, question, locale, style })
  const people = input.people.map(({ name, birth }) => ({ names: [name], mothers: [], birthday: birth }))
  const pairs = 'pairs' in words ? words.pairs.flatMap((text, place) => (text ? [place] : [])) : []
  const { intent = 'open', risk = 'none' } = words
  return { words, people, brief: briefOf({ document, people, question, locale, style, intent, risk, pairs }) }
}
