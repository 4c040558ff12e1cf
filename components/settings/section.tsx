// One part of the settings: a card with a heading that can be linked to.
import type { ReactNode } from 'react'

interface SectionProps {
  id: string
  heading: string
  children: ReactNode
}

export function Section({ id, heading, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className={`${id}-section card grid gap-5`}>
      <h2 id={`${id}-heading`} className="text-[1.25rem]">
        {heading}
      </h2>
      {children}
    </section>
  )
}
