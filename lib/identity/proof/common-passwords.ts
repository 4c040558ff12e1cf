// Passwords that are tried first: the 3,000 commonest of those long enough to be chosen here, and their plain variants.
import common from './common-passwords.json'

const COMMON: ReadonlySet<string> = new Set(common.words.split(' '))
/** The letter that a digit or a mark stands for in the middle of a word. */
const STANDS_FOR: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}
/** The product's own name, which is tried here and nowhere else. */
const OWN_NAME = /^(nps|oracle)+\d*$/
/** `aaaaaaaaaa`, `1212121212`, `abcdabcdabcd`, as far as anybody tries them. */
const REPEATED = /^(?=.{8,40}$)(.{1,4})\1+.?$/u

/** One form for what only looks different: NFKC, small letters, Latin digits. */
export const foldPassword = (password: string): string =>
  password
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))

const bare = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '')
const spelled = (text: string) => text.replace(/[013457@$!]/g, (mark) => STANDS_FOR[mark] ?? mark)

/**
 * Whether a password is one of the commonest, however it is written: in capitals, in other digits, with marks put between
 * or behind (`Password-123!`), with digits for letters (`p4ssw0rd123`), or one short piece again and again.
 */
export function isCommonPassword(password: string): boolean {
  const folded = foldPassword(password)
  const plain = bare(folded)
  // The digits at the end of a word are digits: only those before its last letter may stand for letters.
  const [, head = '', tail = ''] = /^(.*\p{L})?(\P{L}*)$/su.exec(folded) ?? []
  const forms = [folded, plain, bare(spelled(head) + tail)]
  return forms.some((form) => COMMON.has(form) || OWN_NAME.test(form)) || REPEATED.test(plain)
}
