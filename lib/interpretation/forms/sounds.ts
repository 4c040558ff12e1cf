// The consonants of a word, the same for Persian written in Persian and in Latin letters: خودمو and khodamo are both xdm.
const PERSIAN: Record<string, string> = {
  ب: 'b',
  پ: 'p',
  ت: 't',
  ط: 't',
  ث: 's',
  س: 's',
  ص: 's',
  ج: 'j',
  ژ: 'j',
  چ: 'c',
  ح: 'h',
  ه: 'h',
  خ: 'x',
  د: 'd',
  ذ: 'z',
  ز: 'z',
  ض: 'z',
  ظ: 'z',
  ر: 'r',
  ش: 'w',
  غ: 'q',
  ق: 'q',
  ف: 'f',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
}
const PAIRS: Record<string, string> = { kh: 'x', sh: 'w', ch: 'c', gh: 'q', zh: 'j' }
const PAIR = /kh|sh|ch|gh|zh/g
const SINGLE = new Set('bcdfghjklmnpqrstxz?0')

/** Vowels, and و ی that may be vowels, are left out, doubled consonants are one, and a last h is not heard. */
export function soundOf(word: string): string {
  // A Latin w is a vowel to Persian; where it is written for sh, it comes of the pair.
  const latin = word.replaceAll('w', '').replace(PAIR, (pair) => PAIRS[pair]!)
  let sound = ''
  for (const letter of latin) {
    const one = PERSIAN[letter] ?? (letter === 'w' || SINGLE.has(letter) ? letter : '')
    if (one !== sound.at(-1)) sound += one
  }
  return sound.length > 1 && sound.endsWith('h') ? sound.slice(0, -1) : sound
}
