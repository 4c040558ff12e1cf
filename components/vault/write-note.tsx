// A note of one's own, folded until somebody wants to write one.

import { useTranslations } from 'next-intl'
import { Assisted } from '@/components/assistance/assisted'
import { Sheet } from '@/components/reading/sheet'
import { Field } from '@/components/ui/field'
import { Submit } from '@/components/ui/submit'
import { keepNoteAction } from '@/lib/vault/actions'

export function WriteNote({ here }: { here: string }) {
  const t = useTranslations('vault')
  return (
    <Sheet id="write-note" icon="note" label={t('write')}>
      <form action={keepNoteAction} className="grid gap-4">
        <input type="hidden" name="back" value={here} />
        <Field id="own-note" label={t('note_text')}>
          {(tied) => (
            <Assisted by={['keyboard']}>
              <textarea
                {...tied}
                name="text"
                rows={6}
                dir="auto"
                required
                maxLength={4000}
                className="control block"
              />
            </Assisted>
          )}
        </Field>
        <div>
          <Submit className="button button-primary">{t('note_save')}</Submit>
        </div>
      </form>
    </Sheet>
  )
}
