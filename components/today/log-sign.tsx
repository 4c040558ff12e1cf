// What was just seen, kept in the vault with its minute and without a reading. A form that needs no script.
import { useTranslations } from 'next-intl'
import { Assisted } from '@/components/assistance/assisted'
import { OwnZone } from '@/components/history/own-zone'
import { Submit } from '@/components/ui/submit'
import { logSignAction } from '@/lib/vault/actions'

interface LogSignProps {
  /** The page's address, to come back to. */
  here: string
  /** A sign as somebody would write it in this language. */
  example: string
}

export function LogSign({ here, example }: LogSignProps) {
  const t = useTranslations('today')
  return (
    <form action={logSignAction} autoComplete="off" className="card grid content-start gap-3">
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
    </form>
  )
}
