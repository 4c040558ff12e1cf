// In place of a list that holds nothing: a dial of which nothing is lit, what to say of it, and where to go.
import { Dial } from '@/components/glyphs/dial'
import { Link } from '@/components/ui/link'

interface EmptyProps {
  text: string
  /** Where something comes from; without one the sentence says enough. */
  way?: { href: string; label: string }
}

export const Empty = ({ text, way }: EmptyProps) => (
  <div className="grid justify-items-center gap-6 py-8 text-center">
    <Dial className="size-40 text-muted" />
    <p className="lead">{text}</p>
    {way ? (
      <Link href={way.href} className="button button-primary">
        {way.label}
      </Link>
    ) : null}
  </div>
)
