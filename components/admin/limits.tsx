// The limits as they hold, who ran into something most, and what the model may cost.
import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/settings/section'
import { Field } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import { Submit } from '@/components/ui/submit'
import { decideBudgetAction } from '@/lib/administration/actions'
import type { LimitsView } from '@/lib/administration/service/limits'
import { isolate } from '@/lib/interpretation/fill'
import { LOCALE } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import type { Rule } from '@/lib/platform/rate-limit/limits'
import { countText, dollarsText } from '@/lib/presentation/measures'
import { plainNumber } from '@/lib/presentation/numerals'
import { Numbered } from './facts'
import { Table } from './table'
import { limitOf } from './words'

const WINDOWS = { 60000: 'per_minute', 3600000: 'per_hour', 86400000: 'per_day' } as const

function useRule(): (rule: Rule) => string {
  const t = useTranslations('admin')
  return (rule) => {
    if (rule.kind === 'bucket') return t('bucket', { burst: rule.burst, rate: 1000 / rule.everyMs })
    const window = WINDOWS[rule.ms as keyof typeof WINDOWS] ?? 'per_day'
    return t(window, { most: rule.most })
  }
}

function Budget({ bounds, here }: { bounds: LimitsView['bounds']; here: string }) {
  const t = useTranslations('admin')
  const locale = useLocale()
  const most = isolate(dollarsText(bounds.environment, locale))
  return (
    <Section id="budget" heading={t('budget_heading')}>
      <form key={`${bounds.cap} ${bounds.paused}`} action={decideBudgetAction} className="grid gap-5">
        <input type="hidden" name="back" value={here} />
        <Field id="cap" label={t('budget_cap')} hint={t('budget_hint', { most })}>
          {(tied) => (
            <input
              {...tied}
              name="cap"
              dir="ltr"
              inputMode="decimal"
              autoComplete="off"
              maxLength={20}
              defaultValue={bounds.cap === null ? '' : plainNumber(bounds.cap, locale)}
              className="control"
            />
          )}
        </Field>
        <label className="ticked">
          <input type="checkbox" name="paused" value="1" defaultChecked={bounds.paused} />
          <span>{t('budget_pause')}</span>
        </label>
        <div>
          <Submit className="button button-small">{t('budget_save')}</Submit>
        </div>
      </form>
    </Section>
  )
}

export function Limits({ seen, here }: { seen: LimitsView; here: string }) {
  const t = useTranslations('admin')
  const locale = useLocale()
  const told = useRule()
  const { limits, wide, place, refused, bounds } = seen
  return (
    <>
      <Budget bounds={bounds} here={here} />
      <Section id="limits" heading={t('limits_heading')}>
        <p className="text-soft">
          {t('counting')}: {t(`places.${place}`)}.
        </p>
        {wide ? <p className="text-soft">{t('limits_wide')}</p> : null}
        <Table
          name={t('limits_heading')}
          heads={[t('limit'), t('allows')]}
          lines={limits.map(({ name, rules }) => ({
            key: name,
            cells: [
              <>
                {limitOf(locale, name)}{' '}
                <code dir="ltr" className="micro text-muted">
                  {name}
                </code>
              </>,
              rules.map(told).join(LOCALE[locale].comma),
            ],
          }))}
        />
      </Section>
      <Section id="refused" heading={t('refused_heading')}>
        <p className="text-soft">{t('refused_text')}</p>
        {refused.length === 0 ? (
          <p>{t('none_found')}</p>
        ) : (
          <Table
            name={t('refused_heading')}
            heads={[t('account'), t('times')]}
            lines={refused.map(({ accountId, times }) => ({
              key: accountId,
              cells: [
                <Link key="account" href={address(locale, `/admin/accounts/${accountId}`)} className="link">
                  <Numbered number={accountId} />
                </Link>,
                countText(times, locale),
              ],
            }))}
          />
        )}
      </Section>
    </>
  )
}
