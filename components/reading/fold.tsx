// Results that stay folded until somebody wants them, in groups.
import { useTranslations } from 'next-intl'
import type { Part } from '@/lib/presentation/presented'
import { Lines } from './lines'

export function Fold({ part }: { part: Part }) {
  const t = useTranslations('reading')
  return (
    <details className="drawer">
      <summary className="drawer-head">{part.heading}</summary>
      <div className="grid gap-8 py-4">
        <p className="small text-muted">{t('open_a_line')}</p>
        {part.parts.map((group) => (
          <Lines key={group.heading} part={group} />
        ))}
      </div>
    </details>
  )
}
