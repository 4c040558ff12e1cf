// What can be asked further: each question opens its answer.
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Part } from '@/lib/presentation/presented'
import { Paragraphs } from './section'

interface FurtherProps {
  parts: Part[]
  level: 2 | 3
  /** What can be done about them. */
  children?: ReactNode
}

export function Further({ parts, level, children }: FurtherProps) {
  const t = useTranslations('reading')
  const Heading = `h${level}` as const
  if (parts.length === 0) return null
  return (
    <section className="further measure print-hidden">
      <Heading className="heading text-center">{t('further')}</Heading>
      <div className="mt-4">
        {parts.map((part) => (
          <details key={part.heading} {...part.written} className="drawer">
            <summary className="drawer-head">{part.heading}</summary>
            <div className="grid gap-3 pb-4">
              <Paragraphs texts={part.paragraphs} />
            </div>
          </details>
        ))}
      </div>
      {children}
    </section>
  )
}
