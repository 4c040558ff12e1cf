// A reading of the history that does not open: which one it is, and the way to be rid of it. Works without scripts.
import { useTranslations } from 'next-intl'
import { Named } from '@/components/reading/named'
import { Submit } from '@/components/ui/submit'
import { deleteReadingAction, leaveReadingAction } from '@/lib/readings/actions'
import type { UnreadableItem } from '@/lib/readings/reading'
import { StayingForm } from './staying-form'

interface UnreadableReadingProps {
  item: UnreadableItem
  /** The page's address, to come back to. */
  here: string
}

export function UnreadableReading({ item, here }: UnreadableReadingProps) {
  const t = useTranslations('unreadable')
  const marks = useTranslations('marks')
  const owner = item.viewer.role === 'owner'
  return (
    <div className="history-item unreadable grid gap-2 py-3">
      <p className="text-muted">
        {t.rich(owner ? 'reading' : 'reading_shared', { id: () => <code dir="ltr">{item.id}</code> })}
      </p>
      <StayingForm action={owner ? deleteReadingAction : leaveReadingAction}>
        <Named id={item.id} here={here} />
        <Submit className="button button-small">{marks(owner ? 'delete_yes' : 'leave_yes')}</Submit>
      </StayingForm>
    </div>
  )
}
