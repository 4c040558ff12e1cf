// In place of a list that holds nothing: a dial of which nothing is lit, what to say of it, and where to go.
import type { ReactNode } from 'react'
import { Dial } from '@/components/glyphs/dial'
import { Link } from './link'

interface EmptyProps {
  /** In the middle of the dial. */
  picture?: ReactNode
  text: string
  /** How something comes here. */
  hint?: string
  /** Where something comes from; without one the sentence says enough. */
  way?: { href: string; label: string }
}

export const Empty = ({ picture, text, hint, way }: EmptyProps) => (
  <div className="measure grid justify-items-center gap-6 py-8 text-center">
    <Dial className="size-40 text-muted">{picture}</Dial>
    <p className="lead">{text}</p>
    {hint ? <p className="text-muted">{hint}</p> : null}
    {way ? (
      <Link href={way.href} className="button button-primary">
        {way.label}
      </Link>
    ) : null}
  </div>
)
