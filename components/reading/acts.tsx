// What can be done with a reading that is there: mark it, write a note, have it told otherwise, print it, delete it or leave it.
// Small forms with a button each; they work without scripts and say in the page's address what was done.
import { useTranslations } from 'next-intl'
import { Assisted } from '@/components/assistance/assisted'
import { favoriteAction, noteAction, readAnywayAction } from '@/lib/readings/actions'
import { Icon } from '../ui/icon'
import { Submit } from '../ui/submit'
import { Named, type OfReading } from './named'
import { Parting } from './parting'
import { PrintButton } from './print-button'
import { Sheet } from './sheet'
import { TellOtherwise } from './tell'

function Favorite({ reading, here }: OfReading) {
  const t = useTranslations('marks')
  const { favorite } = reading
  return (
    <form action={favoriteAction}>
      <Named id={reading.id} here={here} />
      <input type="hidden" name="favorite" value={String(!favorite)} />
      <Submit className="button button-quiet button-small">
        <Icon name="star" filled={favorite} className={favorite ? 'size-5 text-gold' : 'size-5'} />
        {t(favorite ? 'unfavorite' : 'favorite')}
      </Submit>
    </form>
  )
}

/** Danger was only hinted: whoever meant something else receives the reading. */
export function ReadAnyway({ reading, here }: OfReading) {
  const t = useTranslations('marks')
  return (
    <form action={readAnywayAction} className="print-hidden text-center">
      <Named id={reading.id} here={here} />
      <Submit className="read-anyway button">{t('read_anyway')}</Submit>
    </form>
  )
}

function Note({ reading, here }: OfReading) {
  const t = useTranslations('marks')
  return (
    <form action={noteAction} className="grid gap-3">
      <Named id={reading.id} here={here} />
      <label htmlFor="note" className="label">
        {t('note')}
      </label>
      <Assisted by={['keyboard']}>
        <textarea
          id="note"
          name="note"
          rows={4}
          maxLength={2000}
          dir="auto"
          defaultValue={reading.note ?? ''}
          key={reading.note}
          aria-describedby="note-hint"
          className="control block"
        />
      </Assisted>
      <p id="note-hint" className="hint">
        {t('note_hint')}
      </p>
      <div>
        <Submit className="button">{t('note_save')}</Submit>
      </div>
    </form>
  )
}

interface ActsProps extends OfReading {
  /** Where to go when it is gone. */
  away: string
}

export function Acts({ reading, here, away }: ActsProps) {
  const t = useTranslations()
  const unreadable = useTranslations('unreadable')
  const owns = reading.role === 'owner'
  const danger = reading.words.risk === 'self' || reading.words.risk === 'violence'
  return (
    <section aria-label={t('reading.acts')} className="measure grid gap-4">
      {reading.unreadable?.map((part) => (
        <p key={part} className="unreadable text-muted">
          {unreadable(part)}
        </p>
      ))}
      {reading.note === null ? null : (
        <p dir="auto" className="own-note said whitespace-pre-line">
          {reading.note}
        </p>
      )}
      <div className="reading-acts print-hidden">
        <Favorite reading={reading} here={here} />
        <Sheet id="act-note" icon="note" label={t(reading.note === null ? 'marks.note_add' : 'marks.note')}>
          <Note reading={reading} here={here} />
        </Sheet>
        {owns && !danger ? (
          <Sheet id="act-tell" icon="globe" label={t('marks.tell')}>
            <TellOtherwise reading={reading} here={here} />
          </Sheet>
        ) : null}
        <PrintButton>
          <Icon name="print" className="size-5" />
          {t('reading.print')}
        </PrintButton>
        <Parting reading={reading} here={away} />
      </div>
    </section>
  )
}
