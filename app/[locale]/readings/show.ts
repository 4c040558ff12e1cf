// A reading that an address names, as whoever looks may see it; or why it cannot be shown.
import { cache } from 'react'
import { pageDoor } from '@/lib/identity/doors/page'
import { viewReading } from '@/lib/readings/service/read'
import type { ReadingView } from '@/lib/readings/view/reading-view'
import { readingShown } from '@/lib/readings/words-schema'

export type Missing = 'reading_absent' | 'reading_unreadable'

const showReading = pageDoor({
  name: 'showReading',
  who: 'somebody',
  shape: readingShown,
  run: viewReading,
})

/** It does not exist, does not open or is somebody else's. Once a request. @param told in which manner, as an address says it */
export const readingOr = cache(
  async (id: string, told: string | undefined): Promise<ReadingView | Missing> => {
    const outcome = await showReading({ id, ...(told && { told }) })
    if ('done' in outcome) return outcome.done
    return outcome.problem.kind === 'unreadable' ? 'reading_unreadable' : 'reading_absent'
  },
)
