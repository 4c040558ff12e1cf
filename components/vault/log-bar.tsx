// Signs that are logged with one tap, those that everybody knows and those that were logged last; and any other, at any time.

import { useLocale, useTranslations } from 'next-intl'
import { Assisted } from '@/components/assistance/assisted'
import { Sheet } from '@/components/reading/sheet'
import { Field } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { OwnZone } from '@/components/ui/own-zone'
import { Submit } from '@/components/ui/submit'
import { signShown } from '@/lib/presentation/sign'
import { logSignAction } from '@/lib/vault/actions'
import { type NamedSign, normalSign } from '@/lib/vault/sign-index'
import { SignForm } from './sign-form'

const KNOWN: readonly NamedSign[] = [
  { type: 'time', value: '11:11' },
  { type: 'time', value: '22:22' },
]
const MOST = 5

interface LogBarProps {
  recent: readonly NamedSign[]
  zone: string
  /** The page's address, to come back to. */
  here: string
  /** Whose signs these are; '' for nobody yet. */
  whose: string
}

/** In whichever digits they were written. */
const isSame = (one: NamedSign, other: NamedSign) =>
  one.type === other.type && normalSign(one) === normalSign(other)

export function LogBar({ recent, zone, here, whose }: LogBarProps) {
  const t = useTranslations('vault')
  const locale = useLocale()
  const others = recent.filter((sign) => !KNOWN.some((known) => isSame(known, sign)))
  const signs = [...KNOWN, ...others].slice(0, MOST)
  return (
    <section aria-label={t('log')} className="log-bar">
      <SignForm action={logSignAction} signs={signs} here={here} whose={whose} className="contents">
        <input type="hidden" name="back" value={here} />
        {signs.map((sign) => {
          const shown = signShown(sign.type, sign.value, locale)
          return (
            <Submit
              key={`${sign.type} ${sign.value}`}
              name="sign"
              value={sign.value}
              aria-label={t('log_one', { sign: shown })}
              className="chip sign-chip"
            >
              <Icon name="plus" className="size-4" />
              <bdi className="sign-value">{shown}</bdi>
            </Submit>
          )
        })}
      </SignForm>
      <Sheet id="another-sign" icon="plus" label={t('another')}>
        <SignForm action={logSignAction} here={here} whose={whose} className="grid gap-5">
          <input type="hidden" name="back" value={here} />
          <input type="hidden" name="zone" value={zone} />
          <OwnZone name="zone" />
          <Field id="sign" label={t('sign')} hint={t('sign_hint')}>
            {(tied) => (
              <Assisted by={['keyboard']}>
                <input {...tied} name="sign" dir="auto" required maxLength={500} className="control" />
              </Assisted>
            )}
          </Field>
          <Field id="seen-at" label={t('when')} hint={t('when_hint')}>
            {(tied) => (
              <Assisted by={['calendar']}>
                <input {...tied} name="seen_at" dir="ltr" maxLength={100} className="control" />
              </Assisted>
            )}
          </Field>
          <Field id="sign-note" label={t('beside')}>
            {(tied) => (
              <Assisted by={['keyboard']}>
                <textarea
                  {...tied}
                  name="note"
                  rows={2}
                  dir="auto"
                  maxLength={2000}
                  className="control block"
                />
              </Assisted>
            )}
          </Field>
          <div>
            <Submit className="button button-primary">{t('log_save')}</Submit>
          </div>
        </SignForm>
      </Sheet>
    </section>
  )
}
