// The history that an address asks for: whose, which, from which day; and what of it could not be understood.
import type { Conditions } from '@/components/history/history-filter'
import { isTimeZone } from '@/lib/engine'
import type { Context } from '@/lib/platform/context'
import { isId } from '@/lib/platform/id'
import type { Listed } from '@/lib/platform/paging'
import { Problem } from '@/lib/platform/problem'
import { openFromAddress } from '@/lib/platform/seal/address'
import type { Refusal } from '@/lib/platform/typed-fields'
import type { ListedItem } from '@/lib/readings/reading'
import { historyDay, historyForm, type ReadingQuery } from '@/lib/readings/schema'
import { listReadings } from '@/lib/readings/service/list'
import type { Query } from '../known-query'

export interface Person {
  id: string
  name: string
}

export interface History {
  list: Listed<ListedItem>
  /** Whose; null when it is everybody's. */
  person: Person | null
  /** Who can be chosen. */
  people: Person[]
  conditions: Conditions
  /** Whether anything but the person is asked for. */
  narrowed: boolean
  /** Whether the address names a place in the list that is none. */
  placeAbsent: boolean
  /** Whether there were too many searches just now, so that this one was not made. */
  waiting: boolean
  /** Why what it names as days are none. */
  daysUnread: Refusal[]
  /** Whether the address holds words of a search that this account cannot open. */
  wordsUnread: boolean
}

interface Asked {
  query: Query
  people: Person[]
  selected: Person | null
  /** Whether it shows everybody's where nobody is named. */
  everybody: boolean
}

const oneOf = <Value extends string>(values: readonly Value[], text: string | undefined) =>
  values.find((value) => value === text)

/** Null where the allowance is used up. */
async function orWaiting<Result>(promise: Promise<Result>): Promise<Result | null> {
  try {
    return await promise
  } catch (error) {
    if (error instanceof Problem && error.kind === 'rate_limited') return null
    throw error
  }
}

export async function loadHistory(ctx: Context | null, asked: Asked): Promise<History> {
  const { query, people, selected, everybody } = asked
  const named = people.find(({ id }) => id === query.person)
  const all = !named && (everybody || !selected)
  const person = all ? null : (named ?? selected)
  const words = ctx && query.q ? openFromAddress(query.q, ctx.actor.owner) : null
  const [{ day: from, ...first }, { day: to, ...last }] = [historyDay(query.from), historyDay(query.to)]
  const reading_type = oneOf(['single_user', 'multi_user'], query.type)
  const sign_type = oneOf(historyForm.shape.sign.unwrap().options, query.sign)
  const favorite = query.favorite === '1'
  const cursor = query.after && isId(query.after) ? query.after : undefined
  const wanted: ReadingQuery = {
    cursor,
    user_id: person?.id,
    reading_type,
    sign_type,
    favorite: favorite ? 'true' : undefined,
    from,
    to,
    time_zone: query.zone && isTimeZone(query.zone) ? query.zone : undefined,
    q: words ?? undefined,
  }
  const none = { items: [], total: 0, next: null }
  const list = ctx ? await orWaiting(listReadings(ctx, wanted)) : none
  return {
    list: list ?? none,
    waiting: list === null,
    person,
    people,
    conditions: {
      person: person?.id ?? '',
      type: reading_type ?? '',
      sign: sign_type ?? '',
      favorite: favorite ? '1' : '',
      from: query.from ?? '',
      to: query.to ?? '',
      words: words ?? '',
    },
    narrowed: Boolean(reading_type || sign_type || favorite || from || to || words),
    placeAbsent: query.after !== undefined && !cursor,
    daysUnread: [first.unread, last.unread].filter((unread) => unread !== undefined),
    wordsUnread: query.q !== undefined && words === null,
  }
}
