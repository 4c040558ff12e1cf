// What can be done with a reading that is there: mark it, write a note, delete it or leave it. Small forms with a button each;
// they work without scripts and say in the page's address what was done.
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import {
  deleteReadingAction,
  favoriteAction,
  leaveReadingAction,
  noteAction,
  readAnywayAction,
} from '@/lib/readings/actions'
import type { ReadingView } from '@/lib/readings/view/reading-view'
import { StarGlyph } from '../ui/glyphs'
import { TellOtherwise } from './tell'

interface MarksProps {
  reading: ReadingView
  /** The page's address, to come back to. */
  here: string
}

function Named({ reading, here }: MarksProps) {
  return (
    <>
      <input type="hidden" name="back" value={here} />
      <input type="hidden" name="reading" value={reading.id} />
    </>
  )
}

export function Favorite({ reading, here }: MarksProps) {
  const t = useTranslations('marks')
  const { favorite } = reading
  return (
    <form action={favoriteAction} className="print-hidden -m-2 flex-none">
      <Named reading={reading} here={here} />
      <input type="hidden" name="favorite" value={String(!favorite)} />
      <button
        type="submit"
        aria-label={t(favorite ? 'unfavorite' : 'favorite')}
        aria-pressed={favorite}
        className="inline-flex size-11 items-center justify-center rounded-control text-muted hover:bg-raised hover:text-ink"
      >
        <StarGlyph marked={favorite} />
      </button>
    </form>
  )
}

/** Danger was only hinted: whoever meant something else receives the reading. */
export function ReadAnyway({ reading, here }: MarksProps) {
  const t = useTranslations('marks')
  return (
    <form action={readAnywayAction} className="print-hidden">
      <Named reading={reading} here={here} />
      <button type="submit" className="read-anyway button">
        {t('read_anyway')}
      </button>
    </form>
  )
}

function Fold({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="border-t border-hairline pt-2">
      <summary className="disclosure flex min-h-11 w-fit items-center text-muted hover:text-ink">
        {label}
      </summary>
      <div className="grid gap-3 pt-1 pb-3">{children}</div>
    </details>
  )
}

function Note({ reading, here }: MarksProps) {
  const t = useTranslations('marks')
  return (
    <form action={noteAction} className="grid gap-3">
      <Named reading={reading} here={here} />
      <label htmlFor="note" className="font-semibold">
        {t('note')}
      </label>
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
      <p id="note-hint" className="text-[0.9375em] text-muted">
        {t('note_hint')}
      </p>
      <div>
        <button type="submit" className="button">
          {t('note_save')}
        </button>
      </div>
    </form>
  )
}

function Parting({ reading, here }: MarksProps) {
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
    <Fold label={t(owner ? 'delete' : 'leave')}>
      <p>{t(sure)}</p>
      <form action={owner ? deleteReadingAction : leaveReadingAction}>
        <Named reading={reading} here={here} />
        <button type="submit" className="button">
          {t(owner ? 'delete_yes' : 'leave_yes')}
        </button>
      </form>
    </Fold>
  )
}

export function Marks({ reading, here }: MarksProps) {
  const t = useTranslations('marks')
  const unreadable = useTranslations('unreadable')
  const owns = reading.role === 'owner'
  const danger = reading.words.risk === 'self' || reading.words.risk === 'violence'
  return (
    <div>
      {reading.unreadable?.map((part) => (
        <p key={part} className="unreadable mb-3 text-muted">
          {unreadable(part)}
        </p>
      ))}
      {reading.note === null ? null : (
        <p
          dir="auto"
          className="mb-3 whitespace-pre-line rounded-control border border-hairline bg-raised px-4 py-3"
        >
          {reading.note}
        </p>
      )}
      <div className="print-hidden">
        <Fold label={t(reading.note === null ? 'note_add' : 'note')}>
          <Note reading={reading} here={here} />
        </Fold>
        {owns && !danger ? (
          <Fold label={t('tell')}>
            <TellOtherwise reading={reading} here={here} />
          </Fold>
        ) : null}
        <Parting reading={reading} here={here} />
      </div>
    </div>
  )
}
