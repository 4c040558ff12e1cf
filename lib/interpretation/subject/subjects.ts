// What a question may be about, the particular before the general. Only what can be named in a sentence without taking sides.
export const SUBJECTS = [
  'money',
  'new_job',
  'interview',
  'promotion',
  'resignation',
  'boss',
  'business',
  'project',
  'marriage',
  'separation',
  'partner',
  'child',
  'parents',
  'sibling',
  'friend',
  'family',
  'love',
  'exam',
  'university',
  'study',
  'emigration',
  'trip',
  'home',
  'move',
  'work',
] as const
export type SubjectId = (typeof SUBJECTS)[number]

/** The words that give a subject away, separated by `|`, as folding leaves them; and its noun, null where none should be said. */
export type SubjectForms = Record<SubjectId, { words: string; noun: string | null }>
