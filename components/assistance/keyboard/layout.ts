// The keys: in the order of the national standard (ISIRI 9147) with both of its levels, and in that of the alphabet, eight in
// a row. A phone is too narrow for the twelve of the standard: there its rows have ten, and what stood behind them comes below.
export const HALF_SPACE = '\u200c'

export type Order = 'standard' | 'alphabet'
export type Layer = 'letters' | 'shifted' | 'digits' | 'marks'

export type Key = (
  | {
      types: string
      /** The key in its place on a keyboard of the desk (`KeyboardEvent.code`). */
      code?: string | undefined
    }
  | { does: 'backspace' | Layer }
) & {
  /** Of a letter's key. */
  width?: number
}

export interface Board {
  /** Digits and a keyboard of the desk run from left to right; the alphabet runs as it is read. */
  direction: 'ltr' | 'rtl'
  rows: Key[][]
}

const CODES = [
  'Digit1 Digit2 Digit3 Digit4 Digit5 Digit6 Digit7 Digit8 Digit9 Digit0 Minus Equal',
  'KeyQ KeyW KeyE KeyR KeyT KeyY KeyU KeyI KeyO KeyP BracketLeft BracketRight',
  'KeyA KeyS KeyD KeyF KeyG KeyH KeyJ KeyK KeyL Semicolon Quote',
  'KeyZ KeyX KeyC KeyV KeyB KeyN KeyM Comma Period Slash',
].map((row) => row.split(' '))

const STANDARD = {
  letters: ['۱۲۳۴۵۶۷۸۹۰-=', 'ضصثقفغعهخحجچ', 'شسیبلاتنمکگ', 'ظطزرذدپو./'],
  shifted: [
    '!٬٫﷼٪×،*)(ـ+',
    '\u0652\u064c\u064d\u064b\u064f\u0650\u064e\u0651][}{',
    'ؤئيإأآة»«:؛',
    `ك\u0653ژ\u0670${HALF_SPACE}\u0654ء><؟`,
  ],
}
/** Second level by the standard, but too frequent to be looked for: they end its rows, and its foot. */
const FREQUENT = ['', '', 'آ', 'ژئ', 'ؤء،؟']

/** The letters by themselves, as far as a row of a phone holds them. */
const TEN = ['ضصثقفغعهخح', 'شسیبلاتنمک', 'ظطزرذدپوجگ', 'آژچئؤء.:،؟']
const EIGHT = ['آابپتثجچ', 'حخدذرزژس', 'شصضطظعغف', 'قکگلمنوه', 'یئؤء.:،؟']
/** What stands behind either of these. */
const BEHIND = {
  digits: ['۱۲۳۴۵۶۷۸', '۹۰.،:؛؟!', '»«)(+-×/', '=*٪﷼٫٬ـ…'],
  marks: ['\u064e\u0650\u064f\u0651\u064b\u064d\u064c\u0652', '\u0653\u0670\u0654أإةيك', '][}{><–#'],
}

const codeOf = new Map(
  STANDARD.letters.flatMap((row, line) =>
    [...row].map((character, place) => [character, CODES[line]?.[place]] as const),
  ),
)
const typing = (characters: string): Key[] =>
  [...characters].map((types) => ({ types, code: codeOf.get(types) }))

const space = { types: ' ', code: 'Space' }
const halfSpace = { types: HALF_SPACE, width: 1.9 }
const backspace = { does: 'backspace', width: 1.5 } as const

function twoLevels(shifted: boolean): Board {
  const rows = STANDARD[shifted ? 'shifted' : 'letters'].map((row, line): Key[] => [
    ...[...row].map((types, place) => ({ types, code: CODES[line]?.[place] })),
    ...typing(FREQUENT[line] ?? ''),
  ])
  const foot: Key[] = [
    { does: 'shifted', width: 1.5 },
    halfSpace,
    { ...space, ...(shifted && { types: HALF_SPACE }), width: 3.1 },
    ...typing(FREQUENT[4] ?? ''),
    backspace,
  ]
  return { direction: 'ltr', rows: [...rows, foot] }
}

function threeLayers(order: Order, layer: Exclude<Layer, 'shifted'>): Board {
  const foot: Key[] = [
    { does: layer === 'digits' ? 'letters' : 'digits', width: 1.2 },
    { does: layer === 'marks' ? 'letters' : 'marks' },
    halfSpace,
    { ...space, width: 2.4 },
    backspace,
  ]
  const letters = order === 'alphabet' ? EIGHT : TEN
  return {
    direction: order === 'alphabet' && layer === 'letters' ? 'rtl' : 'ltr',
    rows: [...(layer === 'letters' ? letters : BEHIND[layer]).map(typing), foot],
  }
}

/** @param wide whether twelve keys have room beside each other */
export function boardOf(order: Order, layer: Layer, wide: boolean): Board {
  if (order === 'standard' && wide) return twoLevels(layer === 'shifted')
  return threeLayers(order, layer === 'shifted' ? 'letters' : layer)
}
