// The ways on from a part of a list: back to its beginning, and to the next older part.
import { Icon } from './icon'
import { Link } from './link'

interface AroundProps {
  /** Where the list begins; null where this is its beginning. */
  newest: string | null
  /** Null at the end. */
  older: string | null
  words: { newest: string; older: string }
}

export function Around({ newest, older, words }: AroundProps) {
  if (newest === null && older === null) return null
  return (
    <div className="flex flex-wrap justify-between gap-x-5 gap-y-3">
      {newest === null ? null : (
        <Link href={newest} className="link">
          {words.newest}
        </Link>
      )}
      {older === null ? null : (
        <Link href={older} className="link ms-auto">
          {words.older}
          <Icon name="chevron" className="size-4" />
        </Link>
      )}
    </div>
  )
}
