// What was stored, put in order for one of those who may see it: as much as may be shown, with the names in the words.
import { moonTilt } from '@/lib/engine'
import { interpretationText } from '@/lib/interpretation/interpret'
import { jointText } from '@/lib/interpretation/joint-text'
import { fullNames, labelsOf } from '@/lib/interpretation/labels'
import type { SeenReading } from '../repository/record'
import { occasionResult, seesAll, shownResult } from '../shared'
import { bondsView, wordsForAll, wordsWithNames } from './bonds'
import type { ReadingView } from './reading-view'

/** Only for who may see everything: it tells where somebody was. */
function tiltSeen(seen: SeenReading): number | null {
  const { input, document } = seen.record.result
  const place = input.people[0]?.place
  const sky = document.people[0]?.sky
  return place && sky?.model === 'ephemeris' && seesAll(seen) ? moonTilt(sky.instant, place) : null
}

export function viewOf(seen: SeenReading): ReadingView {
  const { record, standing } = seen
  const { result, locale, participants } = record
  const [primary] = result.document.people
  const joint = record.isMultiUser ? wordsWithNames(seen) : null
  const names = fullNames(participants, locale)
  return {
    id: record.id,
    createdAt: record.createdAt.toISOString(),
    moment: primary!.fc60.iso,
    question: record.question,
    signType: record.signType,
    signValue: record.signValue,
    role: standing.role,
    favorite: standing.favorite,
    note: standing.note,
    fit: standing.fit ?? null,
    unreadable: standing.unreadable,
    locale,
    style: record.style,
    convention: record.convention,
    conventionVersion: result.document.convention_version,
    options: result.document.options,
    engineVersion: record.engineVersion,
    hash: seesAll(seen) ? result.hash : null,
    calculationMs: record.calculationMs,
    words: {
      ...(joint ? wordsForAll(joint) : record.interpretation),
      whole: joint
        ? jointText(joint, labelsOf(participants, locale))
        : interpretationText(record.interpretation),
    },
    moonTilt: tiltSeen(seen),
    writing: record.writing === true,
    occasion: occasionResult(primary!),
    participants: participants.map(({ id, name, left }, index) => ({
      id,
      name: names[index]!,
      ownName: left ? null : name,
      left,
      you: standing.own.includes(id),
      insight: joint?.people[index] ?? null,
      result: shownResult(seen, index),
    })),
    bonds: joint && bondsView(result.document.bonds!, joint),
  }
}
