// What a key does to a text: at the caret, in place of a selection, and one thing at a time on the way back.
import { describe, expect, it } from 'vitest'
import { deletion, insertion, type Written } from '@/components/assistance/keyboard/editing'
import type { Edit } from '@/components/assistance/writing'

/** A text with its caret as `|`, or its selection between two of them. */
function written(text: string): Written {
  const start = text.indexOf('|')
  const value = text.replaceAll('|', '')
  return { value, start, end: text.lastIndexOf('|') === start ? start : text.lastIndexOf('|') - 1 }
}
/** The same after an edit, with the caret where the browser leaves it. */
function after(text: string, edit: Edit | null): string | null {
  const { value } = written(text)
  return edit && `${value.slice(0, edit.start)}${edit.text}|${value.slice(edit.end)}`
}
const insert = (text: string, piece: string, most = -1) => after(text, insertion(written(text), piece, most))
const back = (text: string) => after(text, deletion(written(text)))

describe('a letter', () => {
  it.each([
    ['|', 'س', 'س|'],
    ['سا|ا', 'ر', 'سار|ا'],
    ['سارا|', '\u200c', 'سارا\u200c|'],
    ['|سارا|', 'م', 'م|'],
    ['سا|را و م|ریم', 'ن', 'سان|ریم'],
  ])('%s and %s are %s', (before, piece, expected) => expect(insert(before, piece)).toBe(expected))

  it('finds no room in a full field, except in place of something', () => {
    expect(insert('سار|', 'ا', 3)).toBeNull()
    expect(insert('سا|', 'ر', 3)).toBe('سار|')
    expect(insert('س|ا|ر', 'و', 3)).toBe('سو|ر')
    expect(insert('|', 'س', 0)).toBeNull()
  })
})

describe('the way back', () => {
  it.each([
    ['سلا|', 'سل|'],
    ['سل|ا', 'س|ا'],
    ['س|لا|م', 'س|م'],
    // Of a name with a half-space, first the half-space.
    ['می\u200c|خواهم', 'می|خواهم'],
    ['می|\u200cخواهم', 'م|\u200cخواهم'],
    // A letter goes with its signs.
    ['مُحَمَّ|د', 'مُحَ|د'],
    ['هٔ|', '|'],
    ['👩‍👩‍👧|', '|'],
    ['ها👋🏽|', 'ها|'],
    ['🇮🇷|', '|'],
    ['é|', '|'],
  ])('%s becomes %s', (before, expected) => expect(back(before)).toBe(expected))

  it('does nothing at the beginning', () => {
    expect(back('|سارا')).toBeNull()
    expect(back('|')).toBeNull()
  })
})
