// Deleting a reading, which can be undone, or leaving one, which cannot; either says first what it means.
import { useTranslations } from 'next-intl'
import { deleteReadingAction, leaveReadingAction } from '@/lib/readings/actions'
import { Submit } from '../ui/submit'
import { Named, type OfReading } from './named'
import { Sheet } from './sheet'

export function Parting({ reading, here }: OfReading) {
  const t = useTranslations('marks')
  const owner = reading.role === 'owner'
  const joint = reading.bonds !== null
  const sure = owner
    ? joint
      ? 'delete_sure'
      : 'delete_sure_single'
    : joint
      ? 'leave_sure'
      : 'leave_sure_single'
  return (
    <Sheet id="act-part" icon={owner ? 'trash' : 'leave'} label={t(owner ? 'delete' : 'leave')}>
      <form action={owner ? deleteReadingAction : leaveReadingAction} className="grid gap-4">
        <p>{t(sure)}</p>
        <Named id={reading.id} here={here} />
        <div>
          <Submit className="button">{t(owner ? 'delete_yes' : 'leave_yes')}</Submit>
        </div>
      </form>
    </Sheet>
  )
}
