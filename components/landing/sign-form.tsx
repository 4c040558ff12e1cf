// One line to name a sign; it leads on to where the sign is asked about. A form that needs no script.

import { getTranslations } from 'next-intl/server'
import { Assisted } from '@/components/assistance/assisted'
import { Link } from '@/components/ui/link'
import { Submit } from '@/components/ui/submit'
import { digits } from '@/lib/platform/i18n/digits'
import type { Locale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import { nameSignAction } from '@/lib/readings/sign-actions'

const EXAMPLES = ['11:11', '777']
/** Of these nobody has the example that somebody else would: the kind alone is chosen, and the sign comes there. */
const KINDS = ['plate', 'word'] as const

interface SignFormProps {
  locale: Locale
  signedIn: boolean
}

export async function SignForm({ locale, signedIn }: SignFormProps) {
  const t = await getTranslations({ locale, namespace: 'landing' })
  return (
    <form action={nameSignAction} className="sign-form">
      <input type="hidden" name="back" value={address(locale, '/oracle')} />
      <div className="sign-line">
        <label htmlFor="sign">{t('noticed')}</label>
        <Assisted by={['keyboard']}>
          <input
            id="sign"
            name="sign"
            maxLength={500}
            autoComplete="off"
            enterKeyHint="go"
            placeholder={digits('11:11', locale)}
          />
        </Assisted>
        <Submit className="button button-primary">{t('start')}</Submit>
      </div>
      <fieldset className="sign-examples">
        <legend className="sr-only">{t('examples')}</legend>
        {EXAMPLES.map((example) => (
          <button key={example} type="submit" name="sign" value={example} className="chip">
            {digits(example, locale)}
          </button>
        ))}
        {KINDS.map((kind) => (
          <button key={kind} type="submit" name="kind" value={kind} className="chip">
            {t(kind)}
          </button>
        ))}
      </fieldset>
      {signedIn ? (
        <Link href={address(locale, '/today')} className="button button-quiet sign-free">
          {t('today')}
        </Link>
      ) : (
        <p className="sign-free small text-muted">{t('free')}</p>
      )}
    </form>
  )
}
