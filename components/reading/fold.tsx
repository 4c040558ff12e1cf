// Results that stay folded until somebody wants them, in groups.
import { useTranslations } from 'next-intl'
import type { Part } from '@/lib/presentation/presented'
import { Lines } from './lines'

export function Fold({ part, className }: { part: Part; className: string }) {
  const t = useTranslations('reading')
  return (
    <details className={className}>
      <summary className="disclosure flex min-h-11 items-center font-semibold">{part.heading}</summary>
      <div className="grid gap-6 py-2">
        <p className="text-[0.9375em] text-muted">{t('open_a_line')}</p>
        {part.parts.map((group) => (
          <Lines key={group.heading} part={group} />
        ))}
      </div>
    </details>
  )
}
