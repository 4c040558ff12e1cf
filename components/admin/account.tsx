// One account by its number: how much is in it, and locking or unlocking it, which is asked for once more.
import { useLocale, useTranslations } from 'next-intl'
import { Choices } from '@/components/settings/choices'
import { Section } from '@/components/settings/section'
import { Field } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { Submit } from '@/components/ui/submit'
import { lockAccountAction, unlockAccountAction } from '@/lib/administration/actions'
import { LOCK_REASONS } from '@/lib/administration/schema'
import type { ViewedAccount } from '@/lib/administration/service/accounts'
import { address } from '@/lib/platform/i18n/navigation'
import { countText, utcText } from '@/lib/presentation/measures'
import { NOTHING } from '@/lib/presentation/numerals'
import { Facts, Numbered } from './facts'
import { kindOf, reasonOf } from './words'

interface ActProps {
  id: string
  /** The page's address without what it has to say. */
  here: string
}

const Hidden = ({ id, here }: ActProps) => (
  <>
    <input type="hidden" name="back" value={here} />
    <input type="hidden" name="account" value={id} />
  </>
)

function Lock({ id, here }: ActProps) {
  const t = useTranslations('admin')
  const locale = useLocale()
  return (
    <Section id="lock" heading={t('lock_heading')}>
      <p>{t('lock_text')}</p>
      <details>
        <summary className="disclosure flex min-h-11 w-fit items-center text-soft hover:text-ink">
          {t('lock')}
        </summary>
        <form action={lockAccountAction} className="grid gap-5 pb-2">
          <Hidden id={id} here={here} />
          <Field id="reason" label={t('reason')}>
            {(tied) => (
              <Choices
                tied={tied}
                name="reason"
                choices={LOCK_REASONS.map((value) => ({ value, label: reasonOf(locale, value) }))}
                chosen={LOCK_REASONS[0]}
              />
            )}
          </Field>
          <div>
            <Submit className="button button-small">
              <Icon name="lock" className="size-5" />
              {t('lock_yes')}
            </Submit>
          </div>
        </form>
      </details>
    </Section>
  )
}

function Unlock({ id, here }: ActProps) {
  const t = useTranslations('admin')
  return (
    <Section id="unlock" heading={t('unlock_heading')}>
      <p>{t('unlock_text')}</p>
      <details>
        <summary className="disclosure flex min-h-11 w-fit items-center text-soft hover:text-ink">
          {t('unlock')}
        </summary>
        <form action={unlockAccountAction} className="pb-2">
          <Hidden id={id} here={here} />
          <Submit className="button button-small">{t('unlock_yes')}</Submit>
        </form>
      </details>
    </Section>
  )
}

/** Beside the notice of having locked it. */
export function UndoLock({ id, here }: ActProps) {
  const t = useTranslations('admin')
  return (
    <form action={unlockAccountAction} className="text-center">
      <Hidden id={id} here={here} />
      <Submit className="button button-small">
        <Icon name="undo" className="size-5" />
        {t('undo')}
      </Submit>
    </form>
  )
}

export function Account({ seen: { account, own }, here }: { seen: ViewedAccount; here: string }) {
  const t = useTranslations('admin')
  const locale = useLocale()
  const { id, kind, createdAt, lastSeenAt, lockedAt, lockedReason } = account
  const count = (value: number) => countText(value, locale)
  return (
    <>
      <section aria-labelledby="settings-title" className="section-part">
        <Facts
          facts={[
            { name: t('number'), value: <Numbered number={id} /> },
            { name: t('kind'), value: kindOf(locale, kind) },
            { name: t('made'), value: utcText(createdAt, locale) },
            { name: t('seen'), value: lastSeenAt ? utcText(lastSeenAt, locale) : NOTHING },
            { name: t('people'), value: count(account.people) },
            { name: t('readings'), value: count(account.readings) },
            { name: t('findings'), value: count(account.findings) },
            { name: t('api_keys'), value: count(account.keys) },
            ...(lockedAt
              ? [
                  { name: t('locked_since'), value: utcText(lockedAt, locale) },
                  { name: t('reason'), value: reasonOf(locale, lockedReason ?? NOTHING) },
                ]
              : []),
          ]}
        />
        <div className="flex flex-wrap gap-x-6">
          <Link href={address(locale, '/admin/accounts')} className="link">
            {t('back')}
          </Link>
          <Link href={address(locale, '/admin/audit', { account: id })} className="link">
            {t('its_log')}
          </Link>
        </div>
      </section>
      {own ? <p className="text-muted">{t('lock_own')}</p> : null}
      {own || lockedAt ? null : <Lock id={id} here={here} />}
      {lockedAt ? <Unlock id={id} here={here} /> : null}
    </>
  )
}
