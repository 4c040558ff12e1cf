// What can be asked further: each question opens its answer.
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Part } from '@/lib/presentation/presented'
import { Paragraphs } from './section'

interface FurtherProps {
  parts: Part[]
  /** What can be done about them. */
  children?: ReactNode
}

export function Further({ parts, children }: FurtherProps) {
  const t = useTranslations('reading')
  if (parts.length === 0) return null
  return (
    <section className="further print-hidden max-w-[42rem]">
      <h3 className="text-[1.125rem]">{t('further')}</h3>
      <div className="mt-1">
        {parts.map((part) => (
          <details key={part.heading} {...part.written} className="border-b border-hairline">
            <summary className="disclosure flex min-h-11 items-center text-oracle">{part.heading}</summary>
            <div className="space-y-3 pb-3">
              <Paragraphs texts={part.paragraphs} />
            </div>
          </details>
        ))}
      </div>
      {children}
    </section>
  )
}
