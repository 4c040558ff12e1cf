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
  'love',
  'partner',
  'child',
  'parents',
  'sibling',
  'friend',
  'family',
  'exam',
  'university',
  'study',
  'emigration',
  'trip',
  'home',
  'move',
  'liking',
  'quarrel',
  'animal',
  'match',
  'art',
  'neighbour',
  'service',
  'guests',
  'purchase',
  'work',
] as const
export type SubjectId = (typeof SUBJECTS)[number]

const PEOPLE: ReadonlySet<SubjectId> = new Set(['partner', 'child', 'parents', 'sibling', 'friend', 'family'])
/** Whether it is somebody, and no thing or event. */
export const isSomebody = (subject: SubjectId): boolean => PEOPLE.has(subject)

/** The words that give a subject away, separated by `|`, as folding leaves them; and its noun, null where none should be said. */
export type SubjectForms = Record<SubjectId, { words: string; noun: string | null }>
