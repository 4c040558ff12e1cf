// What an account keeps: a passage as it stands in a reading, a sign with its minute, a note; and its change, its end and its return.
import type { Context } from '@/lib/platform/context'
import { isId, newId } from '@/lib/platform/id'
import { Problem } from '@/lib/platform/problem'
import { whoseOf } from '@/lib/platform/service-worker'
import type { Part } from '@/lib/readings/feedback-schema'
import { instantOf, momentInZone } from '@/lib/readings/local-moment'
import { getReading } from '@/lib/readings/service/read'
import { listWords } from '@/lib/readings/service/told'
import { deleteFindingRow, insertFinding, restoreFindingRow, updateFinding } from '../repository/change'
import { type Content, type FindingRow, openContent, toFinding } from '../repository/row'
import type { Finding, FindingChange, FindingInput, Kind, SeenAt } from '../schema'
import { lastShown } from '../typed-sign'
import { absentFinding, getFinding, refuseBound, requireFinding } from './find'

/** How long a deleted finding can be brought back; then it is removed (`kept` of holdings.ts). */
export const RESTORE_DAYS = 1
const DAY_MS = 24 * 60 * 60 * 1000
/** Clocks differ, and a tap takes its time. */
const AHEAD_MS = 90_000
/** Nobody alive saw a sign before. */
const EARLIEST = Date.UTC(1900, 0, 1)

const refuse = (pointer: string, id: 'seen_at_future' | 'seen_at_past' | 'seen_at_zone' | 'passage_absent') =>
  Problem.invalid([{ pointer, id }])

interface When {
  seen_at?: SeenAt | undefined
  time_zone?: string | undefined
  /** As of when that is said; now unless it is given. */
  written_at?: number | undefined
}

/** @returns ISO 8601 in UTC @throws Problem 400 for what is to come, for long ago, and for a local time without a zone */
function seenAtOf({ now }: Context, { seen_at, time_zone, written_at = now }: When): string {
  if (written_at > now + AHEAD_MS) throw refuse('/written_at', 'seen_at_future')
  const at = seen_at ? instantMeant(seen_at, time_zone, written_at) : written_at
  if (at > now + AHEAD_MS) throw refuse('/seen_at', 'seen_at_future')
  if (at < EARLIEST) throw refuse('/seen_at', 'seen_at_past')
  return new Date(at).toISOString()
}

function instantMeant(asked: SeenAt, zone: string | undefined, written: number): number {
  if ('at' in asked) return asked.at
  if (!zone) throw refuse('/seen_at', 'seen_at_zone')
  const local = 'local' in asked ? asked.local : lastShown(asked.clock, zone, written)
  return instantOf(momentInZone(local, zone))
}

/** White space is no part of what words say, and a selection on a page has its own. */
const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/**
 * In which manner the words are told that have this text in this part; null for the reading's own.
 * @throws Problem 403 or 404 for the reading, 400 for a part that it does not have, or in which the text does not stand
 */
async function mannerOf(
  ctx: Context,
  readingId: string,
  section: Part,
  text: string,
): Promise<string | null> {
  const wanted = plain(text)
  let known = false
  const stands = (sections: readonly { key: string; text: string }[]) =>
    sections.some((part) => {
      if (part.key !== section) return false
      known = true
      return plain(part.text).includes(wanted)
    })
  const { interpretation } = await getReading(ctx, readingId)
  if (stands(interpretation.sections)) return null
  const told = (await listWords(ctx, readingId, {})).find((words) => stands(words.interpretation.sections))
  if (told) return `${told.locale}.${told.style}`
  if (known) throw refuse('/text', 'passage_absent')
  throw Problem.invalid([{ pointer: '/section', id: 'section_absent', args: { field: section } }])
}

interface Made {
  kind: Kind
  readingId: string | null
  seenAt: string | null
  content: Content
}

async function made(ctx: Context, input: FindingInput): Promise<Made> {
  if (input.kind === 'note')
    return { kind: input.kind, readingId: null, seenAt: null, content: { text: input.text } }
  const { note = null } = input
  if (input.kind === 'sign') {
    const { written_for = whoseOf(ctx.actor.owner) } = input
    if (written_for !== whoseOf(ctx.actor.owner)) throw new Problem('forbidden', 'forbidden')
    const { type: sign_type, value: sign_value } = input.sign
    const seenAt = seenAtOf(ctx, input)
    return { kind: input.kind, readingId: null, seenAt, content: { sign_type, sign_value, note } }
  }
  const { section, text } = input
  const told = await mannerOf(ctx, input.reading_id, section, text)
  const readingId = input.reading_id.toLowerCase()
  return { kind: input.kind, readingId, seenAt: null, content: { section, text, note, told } }
}

/** Throws 400 for what cannot be, 403 or 404 for the reading of a passage, 409 for too many. */
export async function keepFinding(ctx: Context, input: FindingInput): Promise<Finding> {
  refuseBound(ctx)
  const fresh = await made(ctx, input)
  return toFinding(await insertFinding(ctx, { id: ctx.claimedId ?? newId(ctx.now), ...fresh }))
}

/** Fields that each kind has. */
const FIELDS: Record<Kind, readonly string[]> = {
  passage: ['text', 'note'],
  sign: ['sign', 'seen_at', 'time_zone', 'note'],
  note: ['text'],
}
/** Under which name a field came. */
const nameOf = (field: string) => (field === 'sign' ? 'sign_type' : field)

/** What is not named stays. Throws 400 for a field that its kind does not have, and as `keepFinding` does. */
export async function changeFinding(ctx: Context, id: string, change: FindingChange): Promise<Finding> {
  const row = await requireFinding(ctx, id)
  const given = Object.entries(change).flatMap(([field, value]) => (value === undefined ? [] : [field]))
  const other = given.find((field) => !FIELDS[row.kind].includes(field))
  if (other !== undefined) {
    const field = nameOf(other)
    throw Problem.invalid([
      { pointer: `/${field}`, id: 'field_of_other_kind', args: { field, kind: row.kind } },
    ])
  }
  const before = openContent(row)
  const {
    text = before.text,
    note = before.note,
    sign,
  } = 'sign' in change ? change : { ...change, sign: undefined }
  const next: FindingRow | null = await updateFinding(ctx, row, {
    seenAt: change.seen_at ? seenAtOf(ctx, change) : row.seenAt,
    content:
      row.kind === 'note'
        ? { text }
        : row.kind === 'sign'
          ? {
              sign_type: sign?.type ?? before.sign_type,
              sign_value: sign?.value ?? before.sign_value,
              note,
            }
          : {
              ...{ section: before.section, text, note },
              told:
                change.text === undefined
                  ? before.told
                  : await mannerOf(ctx, row.readingId ?? '', before.section, text),
            },
  })
  if (!next) throw await absentFinding(ctx, id)
  return toFinding(next)
}

/** It may be brought back within a day. @throws Problem 403 for somebody else's finding, 404 for none */
export async function deleteFinding(ctx: Context, id: string): Promise<void> {
  refuseBound(ctx)
  if (!isId(id) || !(await deleteFindingRow(ctx, id))) throw await absentFinding(ctx, id)
}

/** Of a finding that is not deleted, nothing happens. Throws as `deleteFinding` does. */
export async function restoreFinding(ctx: Context, id: string): Promise<Finding> {
  refuseBound(ctx)
  if (isId(id)) await restoreFindingRow(ctx, id, new Date(ctx.now - RESTORE_DAYS * DAY_MS))
  return getFinding(ctx, id)
}
