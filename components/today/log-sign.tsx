// What was just seen, kept in the vault with its minute and without a reading. A form that needs no script, and no network.
import { useTranslations } from 'next-intl'
import { Assisted } from '@/components/assistance/assisted'
import { OwnZone } from '@/components/ui/own-zone'
import { Submit } from '@/components/ui/submit'
import { SignForm } from '@/components/vault/sign-form'
import { logSignAction } from '@/lib/vault/actions'

interface LogSignProps {
  /** The page's address, to come back to. */
  here: string
  /** Whose sign it will be. */
  whose: string
  /** A sign as somebody would write it in this language. */
  example: string
}

export function LogSign({ here, whose, example }: LogSignProps) {
  const t = useTranslations('today')
  return (
    <SignForm
      action={logSignAction}
      here={here}
      whose={whose}
      autoComplete="off"
      className="card grid content-start gap-3"
    >
      <input type="hidden" name="back" value={here} />
      <OwnZone name="zone" />
      <h2 className="heading">
        <label htmlFor="seen-sign">{t('saw')}</label>
      </h2>
      <Assisted by={['keyboard']}>
        <input
          id="seen-sign"
          name="sign"
          dir="auto"
          required
          maxLength={500}
          placeholder={example}
          aria-describedby="seen-sign-hint"
          className="control"
        />
      </Assisted>
      <p id="seen-sign-hint" className="hint">
        {t('saw_hint')}
      </p>
      <div>
        <Submit className="button button-small">{t('log')}</Submit>
      </div>
    </SignForm>
  )
}
