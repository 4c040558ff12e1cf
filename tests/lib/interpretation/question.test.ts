// A question is understood in every spelling of its letters.
import { expect, it } from 'vitest'
import { detectCrisis, detectSubject } from '@/lib/interpretation/question'

it.each([
  ['آيا كار تازه بگیرم؟', 'new_job'],
  ['ﺭﺋﻴﺲ من کیست', 'boss'],
  ['رييس من کیست', 'boss'],
  ['درامد من', 'money'],
  ['اپارتمان را بفروشم', 'home'],
  ['بیمـــاری', 'health'],
  ['خانه‌هایمان', 'home'],
  ['MONEY', 'money'],
  ['ｍｏｎｅｙ?', 'money'],
  ['Will my so\u00adn call?', 'child'],
])('%s is about %s', (question, subject) => expect(detectSubject(question)).toBe(subject))

it.each([
  ['به خودم اسيب بزنم', 'self'],
  ['I don´t want to live', 'self'],
  ['ﺧﻮﺩﻛﺸﻲ', 'self'],
  ['ازارم می دهد', 'violence'],
])('%s is heard as danger: %s', (question, crisis) => expect(detectCrisis(question)).toBe(crisis))
