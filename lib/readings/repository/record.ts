// A reading as plain values: everything opened, nothing yet shaped for an answer.
import type { SignType } from '@/lib/engine'
import type { Named } from '@/lib/interpretation/labels'
import type { Style } from '@/lib/interpretation/schema'
import type { Reach } from '@/lib/platform/context'
import type { Locale } from '@/lib/platform/i18n/locales'
import { openField } from '@/lib/platform/seal/own'
import { orUnreadable } from '@/lib/platform/seal/unreadable'
import { type Fit, fitOf } from '../feedback-schema'
import type { StoredResult } from '../reading'
import { type Words, wordsOf } from '../words'
import { openFeedback } from './feedback'
import type { WholeRow } from './row'
import { readResult } from './stored'
import { wordsIn } from './words-rows'

export interface RecordedParticipant extends Named {
  id: string
}

/** A reading without its words. */
export interface NumbersRecord {
  id: string
  question: string
  signType: SignType
  signValue: string
  /** Its working may be empty, where nobody asked for it. */
  result: StoredResult
  isMultiUser: boolean
  locale: Locale
  style: Style
  convention: string
  engineVersion: string
  /** Milliseconds that computing took. */
  calculationMs: number
  createdAt: Date
  /** The primary first, in the order of the document's people. */
  participants: RecordedParticipant[]
}

export interface ReadingRecord extends NumbersRecord {
  interpretation: Words
  /** A model is writing other words at this moment. */
  writing?: boolean
}

/** Who asks for a reading, and what this account marked in it. */
export interface Standing {
  role: 'owner' | 'participant'
  /** Ids of the participants that the asking one is. */
  own: readonly string[]
  favorite: boolean
  note: string | null
  /** Whether it fitted, as the asking one said; null where nothing was said, or it does not open; undefined where nobody looked. */
  fit?: Fit | null
  /** What does not open, and without which the reading can be shown: the own note, which is null then, and the working. */
  unreadable?: ('note' | 'trace')[]
}

type Damaged = NonNullable<Standing['unreadable']>

/** A record as one of those who may see it sees it. */
export interface SeenReading {
  record: ReadingRecord
  standing: Standing
}

/** What stands in clear of a reading, and may be told of one that does not open. */
export interface UnopenedReading
  extends Pick<ReadingRecord, 'id' | 'isMultiUser' | 'signType' | 'createdAt'> {
  favorite: boolean
  role: Standing['role']
  /** The primary first. */
  participants: { id: string; left: boolean }[]
}

/** Throws `SealError` where something of it does not open. */
export function toNumbers(row: WholeRow): NumbersRecord {
  const opened = (field: 'question' | 'signValue' | 'readingResult') =>
    openField('Reading', field, row[field], row)
  const working = row.trace == null ? null : openField('Reading', 'trace', row.trace, row)
  const result = readResult(opened('readingResult'), working, row.id)
  return {
    id: row.id,
    question: opened('question'),
    signType: row.signType as SignType,
    signValue: opened('signValue'),
    result,
    isMultiUser: row.isMultiUser,
    locale: row.locale as Locale,
    style: row.style as Style,
    convention: row.convention,
    engineVersion: row.engineVersion,
    calculationMs: row.calculationMs,
    createdAt: row.createdAt,
    participants: row.participants.map(({ userId, leftAt, position }) => ({
      id: userId,
      name: result.input.people[position]?.name ?? '',
      // A reading for one person alone has nobody to leave it to: its words and its name stay its owner's.
      left: row.isMultiUser && leftAt !== null,
    })),
  }
}

/** What the account that asks marked. @param damaged is told what does not open */
function marksIn({ marks }: WholeRow, damaged: Damaged): Pick<Standing, 'favorite' | 'note'> {
  if (marks?.note == null) return { favorite: marks?.favorite ?? false, note: null }
  const note = orUnreadable(() => openNote(marks))
  if (note === null) damaged.push('note')
  return { favorite: marks.favorite, note }
}

/** Throws `SealError` where it does not open. */
export const openNote = (marks: NonNullable<WholeRow['marks']>): string =>
  marks.note === null ? '' : openField('ReadingViewer', 'note', marks.note, marks)

const roleOf = ({ owner, profileId }: Reach, { accountId }: WholeRow): Standing['role'] =>
  profileId === null && accountId === owner ? 'owner' : 'participant'

function fitIn({ feedback }: WholeRow): Pick<Standing, 'fit'> {
  if (feedback === undefined) return {}
  const said = feedback && orUnreadable(() => openFeedback(feedback))
  return { fit: said && fitOf(said.rating) }
}

/** A key that is bound to a profile acts as that person, also in a reading of its own account. */
function standingOf(reach: Reach, row: WholeRow, damaged: Damaged): Standing {
  const { owner, profileId } = reach
  const fit = fitIn(row)
  if (profileId !== null)
    return { role: 'participant', own: [profileId], favorite: false, note: null, ...fit }
  const linked = row.participants.filter(
    ({ linkedAccountId, leftAt }) => linkedAccountId === owner && !leftAt,
  )
  const own = linked.map(({ userId }) => userId)
  return { role: roleOf(reach, row), own, ...marksIn(row, damaged), ...fit }
}

/** What can be told of a reading that does not open. */
export const toUnopened = (reach: Reach, row: WholeRow): UnopenedReading => ({
  id: row.id,
  isMultiUser: row.isMultiUser,
  signType: row.signType as SignType,
  createdAt: row.createdAt,
  participants: row.participants.map(({ userId, leftAt }) => ({
    id: userId,
    left: row.isMultiUser && leftAt !== null,
  })),
  role: roleOf(reach, row),
  favorite: reach.profileId === null && (row.marks?.favorite ?? false),
})

/** Throws `SealError` where it does not open; a note or a working that does not is merely named. */
export function toSeen(reach: Reach, row: WholeRow): SeenReading {
  const damaged: Damaged = []
  const worked = row.trace == null ? null : orUnreadable(() => toNumbers(row))
  const numbers = worked ?? toNumbers({ ...row, trace: null })
  const standing = standingOf(reach, row, damaged)
  if (row.trace != null && !worked) damaged.push('trace')
  return {
    record: {
      ...numbers,
      interpretation: wordsIn(row) ?? wordsOf(numbers),
      ...(row.writing && { writing: true }),
    },
    standing: damaged.length > 0 ? { ...standing, unreadable: damaged } : standing,
  }
}
