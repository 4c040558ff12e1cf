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

/** Of a joint reading; what is said to each person and of each pair stands apart from the sections. */
export const GROUP_SECTION_KEYS = [
  'answer',
  'group',
  'moment',
  'sign',
  'suggestion',
  'caution',
  'certainty',
] as const
export type GroupSectionKey = (typeof GROUP_SECTION_KEYS)[number]

export interface Section {
  key: SectionKey | GroupSectionKey
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

/** The words of a joint reading. People stand in all of its texts as the marks of people.ts. */
export interface GroupInterpretation extends Interpretation {
  /** What is said to each person, in the reading's order. */
  people: string[]
  /** What is said of every two, in the order of the engine's pairs: (0,1), (0,2) … */
  pairs: string[]
}
