// One part of a page of the settings; a hairline stands between two. Its heading can be linked to.
import type { ReactNode } from 'react'

interface SectionProps {
  id: string
  /** Left out where the page's own title says it. */
  heading?: string
  children: ReactNode
}

export function Section({ id, heading, children }: SectionProps) {
  const title = heading === undefined ? 'settings-title' : `${id}-heading`
  return (
    <section id={id} aria-labelledby={title} className={`${id}-section section-part`}>
      {heading === undefined ? null : (
        <h2 id={title} className="heading">
          {heading}
        </h2>
      )}
      {children}
    </section>
  )
}
