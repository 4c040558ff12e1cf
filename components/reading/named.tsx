// What each small form about a reading says: which reading, and where to come back to.
import type { ReadingView } from '@/lib/readings/view/reading-view'

export interface OfReading {
  reading: ReadingView
  /** The page's address, to come back to. */
  here: string
}

export function Named({ id, here }: { id: string; here: string }) {
  return (
    <>
      <input type="hidden" name="back" value={here} />
      <input type="hidden" name="reading" value={id} />
    </>
  )
}
