// A reading as it stands in a list of one of those who may see it, and what every answer about a reading begins with.
import { fullNames, labelsOf } from '@/lib/interpretation/labels'
import { withNames } from '@/lib/interpretation/people'
import type { ListedItem, ReadingItem, Summary, UnreadableItem } from '../reading'
import type { ListedReading } from '../repository/list'
import type { UnopenedReading } from '../repository/record'

/** What is told of a reading that does not open. */
export const toUnreadable = (reading: UnopenedReading): UnreadableItem => ({
  id: reading.id,
  created_at: reading.createdAt.toISOString(),
  is_multi_user: reading.isMultiUser,
  reading_type: reading.isMultiUser ? 'multi_user' : 'single_user',
  sign_type: reading.signType,
  favorite: reading.favorite,
  participants: reading.participants.map(({ id, left }) => ({ id, left })),
  viewer: { role: reading.role },
  unreadable: true,
})

export const toItem = ({ summary, ...reading }: ListedReading): ListedItem =>
  summary === null ? toUnreadable(reading) : itemOf(reading, summary)

export const SINGLE = { is_multi_user: false, reading_type: 'single_user' } as const
export const JOINT = { is_multi_user: true, reading_type: 'multi_user' } as const

function itemOf(reading: Omit<ListedReading, 'summary' | 'role'>, summary: Summary): ReadingItem {
  const { isMultiUser, locale } = reading
  const people = reading.participants.map(({ left }, index) => ({ name: summary.names[index] ?? '', left }))
  const names = fullNames(people, locale)
  return {
    id: reading.id,
    created_at: reading.createdAt.toISOString(),
    moment: summary.moment,
    ...(isMultiUser ? JOINT : SINGLE),
    question: summary.question,
    sign_type: reading.signType,
    sign_value: summary.sign_value,
    favorite: reading.favorite,
    participants: reading.participants.map(({ id, left }, index) => ({
      id,
      name: left ? names[index]! : people[index]!.name,
      left,
    })),
    preview: isMultiUser ? withNames(summary.preview, labelsOf(people, locale)) : summary.preview,
    locale,
  }
}
