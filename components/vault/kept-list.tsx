// What was kept, as cards, or the readings that were starred; a page at a time, and what to do where there is nothing.
import { useLocale, useTranslations } from 'next-intl'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { address } from '@/lib/platform/i18n/navigation'
import type { Kept } from '@/lib/readings/service/kept'
import type { ListedFinding } from '@/lib/vault/schema'
import { FindingCard } from './finding-card'
import { KeptReading } from './kept-reading'

interface KeptListProps {
  findings: readonly ListedFinding[]
  questions: ReadonlyMap<string, string>
  clock: { zone: string; now: number }
  here: string
  /** The finding that is being changed. */
  edited: string | undefined
  editing: (id: string) => string
}

const readingOf = (finding: ListedFinding) =>
  !('unreadable' in finding) && finding.kind === 'passage' ? finding.reading_id : ''

export function KeptFindings({ findings, questions, edited, editing, ...props }: KeptListProps) {
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <FindingCard
          key={finding.id}
          finding={finding}
          question={questions.get(readingOf(finding))}
          editing={editing(finding.id)}
          isEdited={finding.id === edited}
          {...props}
        />
      ))}
    </ul>
  )
}

export function KeptReadings({ kept, here }: { kept: readonly Kept[]; here: string }) {
  const t = useTranslations('vault')
  const locale = useLocale()
  if (kept.length === 0)
    return (
      <Empty
        picture={<Icon name="star" className="size-10" />}
        text={t('readings_empty')}
        hint={t('how')}
        way={{ href: address(locale, '/history'), label: t('history') }}
      />
    )
  return (
    <ul className="reading-lines vault-list">
      {kept.map((one) => (
        <KeptReading key={one.item.id} locale={locale} kept={one} here={here} />
      ))}
    </ul>
  )
}
