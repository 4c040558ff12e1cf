// Both languages say the same things with the same arguments, Persian is written as Persian is written, no word is
// left over, and the types of the words are those of the English file.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'
import en from '@/messages/en.json'
import fa from '@/messages/fa.json'

const root = path.resolve(import.meta.dirname, '..')
type Tree = { [key: string]: string | Tree }

function flatten(tree: Tree, prefix = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  )
}
const english = flatten(en)
const persian = flatten(fa)

function argumentsOf(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element): string[] => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    if (element.type === TYPE.tag) return [element.value, ...argumentsOf(element.children)]
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element.value]
    return [element.value, ...Object.values(element.options).flatMap((option) => argumentsOf(option.value))]
  })
}
const argumentNames = (text: string) => [...new Set(argumentsOf(parse(text)))].sort()
/** What a reader sees of a message: arguments cut out. */
const prose = (text: string) => text.replace(/\{[^{}]*\}/g, '')

test('both languages have the same keys in the same order', () => {
  expect(persian.map(([key]) => key)).toEqual(english.map(([key]) => key))
})

test('both languages take the same arguments', () => {
  const table = (texts: typeof english) =>
    Object.fromEntries(texts.map(([key, text]) => [key, argumentNames(text)]))
  expect(table(persian)).toEqual(table(english))
})

describe('Persian', () => {
  const offending = (wrong: RegExp) => persian.filter(([, text]) => wrong.test(prose(text)))

  test('uses the Persian ye and kaf', () => expect(offending(/[يكى]/)).toEqual([]))
  test('joins «می» and «نمی» to their verb with a half-space', () =>
    expect(offending(/(^|[\s«(])ن?می [\u0600-\u06ff]/)).toEqual([]))
  test('joins the plural «ها» to its noun', () =>
    expect(offending(/[\u0600-\u06ff] ها(ی|یی)?([\s.،؛؟»)]|$)/)).toEqual([]))
  test('uses its own comma, semicolon and question mark', () =>
    expect(offending(/[\u0600-\u06ff»)]\s?[,;?]/)).toEqual([]))
  test('quotes with «»', () => expect(offending(/["“”„]/)).toEqual([]))
  test('has no half-space at a word’s edge', () => expect(offending(/(^|\s)\u200c|\u200c(\s|$)/)).toEqual([]))
  test('names the heading of the Oracle only as heading and title', () => {
    const uses = persian.filter(([, text]) => text.includes('خواننده نشانه')).map(([key]) => key)
    expect(uses).toEqual(['meta.oracle', 'oracle.heading'])
  })
})

/** Namespaces whose keys are the engine's ids, looked up by value. */
const BY_ID = [
  'steps',
  'sign_types',
  'sign_hints',
  'seen_types',
  'sign_placeholders',
  'certainties',
  'sources',
  'fits',
  'planets',
  'planet_moods',
  'day_numbers',
  'genders',
  'conventions',
  'convention_hints',
  'animals',
  'roles',
  'role_hints',
  'group_classes',
  'pair_classes',
  'bond_parts',
  'bond_reasons',
  'elements',
  'moon_phases',
  'polarities',
  'sides',
  'zodiac_signs',
  'persian_letters',
  'abjad_values',
  'key_scopes',
  'key_lives',
  'limit_names',
  'errors',
  'error_titles',
]

test('every word is used', () => {
  const sources = ['app', 'components', 'lib'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('platform/generated'))
      .map((file) => readFileSync(path.join(root, folder, file), 'utf8')),
  )
  const quoted = new Set(sources.join('\n').match(/(?<=['"`.])[a-z_0-9]+\b/g))
  const unused = english
    .map(([key]) => key.split('.'))
    .filter(([namespace]) => !BY_ID.includes(namespace!))
    .filter((segments) => !quoted.has(segments.at(-1)!))
  expect(unused).toEqual([])
})

test('the types of the words are those of the English file (renew with -u)', async () => {
  const declaration = `// Made from en.json by \`npx vitest run tests/messages.test.ts -u\`; not written by hand.
// biome-ignore-all format: made by a program
// biome-ignore-all lint: made by a program
declare const messages: ${JSON.stringify(en, null, 2)}
export default messages
`
  await expect(declaration).toMatchFileSnapshot('../messages/words.d.ts')
})
