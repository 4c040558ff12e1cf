// A reading as one statement brings it: its own row, who takes part, what the asking account marked in it, and its words. All texts
// are sealed; whoever needs one opens it.
import type { Style } from '@/lib/interpretation/schema'
import type { OwnerId } from '@/lib/platform/context'
import { pool } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/generated/prisma/client'
import type { Locale } from '@/lib/platform/i18n/locales'
import type { SealedFeedback } from './feedback'

interface Part {
  userId: string
  /** null while the person takes part. */
  leftAt: string | null
  position: number
  linkedAccountId: string | null
}

export interface WholeRow {
  id: string
  accountId: string
  isMultiUser: boolean
  signType: string
  locale: string
  style: string
  createdAt: Date
  question: string
  /** null in readings of older versions, and while there are no words. */
  summary: string | null
  /** The primary first. */
  participants: Part[]
  /** The asking account's own. */
  marks: { id: string; accountId: string; favorite: boolean; note: string | null } | null
  /** What the one who looks said of it; undefined where it was not asked for. */
  feedback?: SealedFeedback | null
  /** The row of words in the reading's language and style. */
  words: { id: string; text: string } | null
  /** A model is writing them. */
  writing: boolean
  /** Where there is none: the words as the version before keeps them. */
  column: string | null
  signValue: string
  readingResult: string
  /** null in readings of older versions, whose result holds it; undefined where it was not asked for. */
  trace?: string | null
  convention: string
  engineVersion: string
  calculationMs: number
}

const WHOLE = Prisma.sql`reading.id, reading.account_id AS "accountId", reading.is_multi_user AS "isMultiUser",
  reading.sign_type AS "signType", reading.locale, reading.style, reading.created_at AS "createdAt", reading.question,
  reading.summary,
  (SELECT json_agg(json_build_object('userId', part.user_id, 'leftAt', part.left_at, 'position', part.position,
      'linkedAccountId', person.linked_account_id) ORDER BY part.position)
    FROM oracle_reading_users part JOIN oracle_users person ON person.id = part.user_id
    WHERE part.reading_id = reading.id) AS participants,
  CASE WHEN marks.id IS NOT NULL THEN json_build_object('id', marks.id, 'accountId', marks.account_id,
    'favorite', marks.favorite, 'note', marks.note) END AS marks,
  CASE WHEN words.id IS NOT NULL THEN json_build_object('id', words.id, 'text', words.text) END AS words,
  CASE WHEN words.id IS NULL THEN reading.ai_interpretation END AS "column",
  reading.sign_value AS "signValue", reading.reading_result AS "readingResult",
  reading.convention, reading.engine_version AS "engineVersion", reading.calculation_ms AS "calculationMs"`

/** How a reading is told: its own way unless another is named. */
export interface Manner {
  locale: Locale
  style: Style
}

/** Of all rows of words those told in one manner, the model's (`ai`) before the built-in ones. */
const toldIn = (manner?: Manner) =>
  manner
    ? Prisma.sql`kept.reading_id = reading.id AND kept.locale = ${manner.locale} AND kept.style = ${manner.style}`
    : Prisma.sql`kept.reading_id = reading.id AND kept.locale = reading.locale AND kept.style = reading.style`

const withWords = (manner?: Manner) => Prisma.sql`LEFT JOIN LATERAL (
    SELECT kept.id, kept.text FROM oracle_reading_words kept
    WHERE ${toldIn(manner)} AND kept.text IS NOT NULL ORDER BY kept.source LIMIT 1) words ON true`

/** Brings the row of words in the reading's language and style, where there is one. */
export const WITH_WORDS = withWords()

/** Seconds after which whoever began to write is taken for gone: longer than any writing may take. */
export const LEASE_SECONDS = 60

/** Whether a model is writing them at this moment. */
const writing = (manner?: Manner) => Prisma.sql`EXISTS (SELECT FROM oracle_reading_words kept
  WHERE ${toldIn(manner)} AND kept.source = 'ai' AND kept.status = 'writing'
    AND kept.updated_at > now() - make_interval(secs => ${LEASE_SECONDS})) AS writing`

const SAID = Prisma.sql`, CASE WHEN said.id IS NOT NULL THEN json_build_object('id', said.id, 'accountId', said.account_id,
  'content', said.content) END AS feedback`

const columnsOf = ({ working = false, manner, feedbackOf }: Wanted) =>
  Prisma.sql`${WHOLE}, ${writing(manner)}${working ? Prisma.sql`, reading.trace` : Prisma.empty}${feedbackOf ? SAID : Prisma.empty}`

const withFeedback = (viewer: string) => Prisma.sql`
  LEFT JOIN oracle_reading_feedback said ON said.reading_id = reading.id AND said.viewer_id = ${viewer}::uuid`

/** @param marksOf whose marks; nobody's without it @param which condition on `reading`, and the order */
const statement = (
  wanted: Wanted,
  marksOf: OwnerId | null,
  which: Prisma.Sql,
) => Prisma.sql`SELECT ${columnsOf(wanted)}
  FROM oracle_readings reading
  LEFT JOIN oracle_reading_viewers marks ON marks.reading_id = reading.id AND marks.account_id = ${marksOf}::uuid
  ${withWords(wanted.manner)}${wanted.feedbackOf ? withFeedback(wanted.feedbackOf) : Prisma.empty}
  WHERE ${which}`

interface Wanted {
  /** With what the numbers rest on, which is long. */
  working?: boolean
  /** In which its words are told. */
  manner?: Manner | undefined
  /** With what this viewer said of it. */
  feedbackOf?: string | undefined
  /** Of the prepared statement, for one that is always the same. */
  name?: string
}
export async function selectWhole(
  marksOf: OwnerId | null,
  which: Prisma.Sql,
  { name, ...wanted }: Wanted = {},
): Promise<WholeRow[]> {
  const { text, values } = statement(wanted, marksOf, which)
  const { rows } = await pool().query<WholeRow>({ ...(name && { name }), text, values })
  return wanted.manner ? rows.map((row) => ({ ...row, ...wanted.manner })) : rows
}

/** @returns a condition for these alone, the newest first */
export const newestOf = (ids: readonly string[]): Prisma.Sql =>
  Prisma.sql`reading.id = ANY(${ids}::uuid[]) ORDER BY reading.id DESC`
