// The second factor: off, being set up (its secret is shown only to whoever has just given the password), or on.
import { getTranslations } from 'next-intl/server'
import { AccountForm } from '@/components/account/account-form'
import { accountFields } from '@/components/account/words'
import { Qr } from '@/components/ui/qr'
import {
  beginSecondFactorAction,
  confirmSecondFactorAction,
  endSecondFactorAction,
} from '@/lib/account/entry/second-factor-actions'
import { memberView } from '@/lib/account/entry/view'
import type { Locale } from '@/lib/platform/i18n/locales'
import { dayOfMoment, dayText } from '@/lib/presentation/numerals'
import { Section } from './section'

/** In groups of four, as people read it from one screen and type it into another. */
const grouped = (secret: string) => secret.replace(/.{4}(?=.)/g, '$& ')

export async function SecondFactorSection({ locale }: { locale: Locale }) {
  const view = await memberView()
  if (!view) return null
  const { login, secondFactor, proven, codes } = view
  const t = await getTranslations({ locale, namespace: 'second_factor' })
  const words = await getTranslations({ locale, namespace: 'account' })
  const fields = accountFields(locale)
  const { onSince, setUp } = secondFactor
  const shared = { working: words('working'), username: login }
  if (onSince) {
    return (
      <Section id="second-factor" heading={t('heading')}>
        <p>
          {t('on', { when: dayText(dayOfMoment(onSince.toISOString()), locale) })}{' '}
          {t('spare', { left: codes })}
        </p>
        <AccountForm
          {...shared}
          id="second-factor-off"
          action={endSecondFactorAction}
          fields={[fields.currentPassword, fields.secondFactor]}
          submit={t('turn_off')}
          quiet
        />
      </Section>
    )
  }
  if (!setUp || !proven) {
    return (
      <Section id="second-factor" heading={t('heading')}>
        <p className="text-soft">{t('intro')}</p>
        <AccountForm
          {...shared}
          id="second-factor-begin"
          action={beginSecondFactorAction}
          fields={[fields.currentPassword]}
          submit={t('begin')}
          quiet
        />
      </Section>
    )
  }
  return (
    <Section id="second-factor" heading={t('heading')}>
      <p>{t('scan')}</p>
      <Qr text={setUp.uri} label={t('qr')} />
      <p>
        {t('by_hand')}
        <code dir="ltr" className="second-factor-secret mono mt-2 block">
          {grouped(setUp.secret)}
        </code>
      </p>
      <AccountForm
        id="second-factor-confirm"
        action={confirmSecondFactorAction}
        fields={[fields.appCode]}
        submit={t('turn_on')}
        working={words('working')}
      />
    </Section>
  )
}
