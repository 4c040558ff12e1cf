// The form that changes something kept, in its place; each kind has its own fields.

import { useLocale, useTranslations } from 'next-intl'
import { Assisted } from '@/components/assistance/assisted'
import { Field } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import { Submit } from '@/components/ui/submit'
import { isoOfDate, momentAt } from '@/lib/engine'
import { formatTime } from '@/lib/interpretation/format'
import { signShown } from '@/lib/presentation/sign'
import { changeFindingAction } from '@/lib/vault/actions'
import type { Finding } from '@/lib/vault/schema'

interface EditProps {
  finding: Finding
  clock: { zone: string }
  here: string
}

export function FindingEdit({ finding, clock, here }: EditProps) {
  const t = useTranslations('vault')
  const { id, kind } = finding
  return (
    <form action={changeFindingAction} className="grid gap-4">
      <input type="hidden" name="back" value={here} />
      <input type="hidden" name="finding" value={id} />
      <input type="hidden" name="kind" value={kind} />
      {kind === 'sign' ? <SignFields finding={finding} zone={clock.zone} /> : null}
      {kind === 'sign' ? null : (
        <Field id={`text-${id}`} label={t(`one.${kind}`)}>
          {(tied) => (
            <Assisted by={['keyboard']}>
              <textarea
                {...tied}
                name="text"
                rows={5}
                dir="auto"
                required
                defaultValue={finding.text}
                className="control block"
              />
            </Assisted>
          )}
        </Field>
      )}
      {kind === 'note' ? null : (
        <Field id={`note-${id}`} label={t('beside')}>
          {(tied) => (
            <Assisted by={['keyboard']}>
              <textarea
                {...tied}
                name="note"
                rows={2}
                dir="auto"
                maxLength={2000}
                defaultValue={finding.note ?? ''}
                className="control block"
              />
            </Assisted>
          )}
        </Field>
      )}
      <div className="flex flex-wrap gap-3">
        <Submit className="button button-primary button-small">{t('save')}</Submit>
        <Link href={here} scroll={false} className="button button-quiet button-small">
          {t('cancel')}
        </Link>
      </div>
    </form>
  )
}

function SignFields({ finding, zone }: { finding: Extract<Finding, { kind: 'sign' }>; zone: string }) {
  const t = useTranslations('vault')
  const locale = useLocale()
  const { id, sign_type, sign_value, seen_at } = finding
  const { date, time } = momentAt(Date.parse(seen_at), zone)
  return (
    <>
      <input type="hidden" name="zone" value={zone} />
      <Field id={`sign-${id}`} label={t('sign')}>
        {(tied) => (
          <Assisted by={['keyboard']}>
            <input
              {...tied}
              name="sign"
              dir="auto"
              required
              maxLength={500}
              defaultValue={signShown(sign_type, sign_value, locale)}
              className="control"
            />
          </Assisted>
        )}
      </Field>
      <Field id={`seen-${id}`} label={t('when')}>
        {(tied) => (
          <Assisted by={['calendar']}>
            <input
              {...tied}
              name="seen_at"
              dir="ltr"
              maxLength={100}
              defaultValue={`${isoOfDate(date)}${time ? ` ${formatTime(time, 'en')}` : ''}`}
              className="control"
            />
          </Assisted>
        )}
      </Field>
    </>
  )
}
