// The shape of the words of one reading: what the page shows, the API answers and the database keeps.
export const STYLES = ['plain'] as const
export type Style = (typeof STYLES)[number]

export const SECTION_KEYS = [
  'answer',
  'core',
  'moment',
  'sign',
  'repeats',
  'suggestion',
  'caution',
  'certainty',
] as const
export type SectionKey = (typeof SECTION_KEYS)[number]

export interface Section {
  key: SectionKey
  title: string
  /** Paragraphs separated by an empty line. */
  text: string
}

export interface Interpretation {
  source: 'builtin' | 'ai'
  style: Style
  locale: 'en' | 'fa'
  sections: Section[]
  ai: { status: 'off' }
}
