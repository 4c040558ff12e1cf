// What the model costs: today, day by day, and what it may.
import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/settings/section'
import type { Overview } from '@/lib/administration/service/overview'
import { countText, dollarsText, utcText } from '@/lib/presentation/measures'
import { dayOfMoment, dayText } from '@/lib/presentation/numerals'
import { Facts } from './facts'
import { Table } from './table'

function Last({ last }: Pick<Overview['ai'], 'last'>) {
  const t = useTranslations('admin')
  const locale = useLocale()
  if (!last) return t('ai_never')
  const when = utcText(new Date(last.at).toISOString(), locale)
  if (last.status === 'ok') return t('ai_ok', { when })
  return t.rich('ai_failed', { when, status: () => <code dir="ltr">{last.status}</code> })
}

export function Money({ ai: { configured, last, bounds, spent, today } }: { ai: Overview['ai'] }) {
  const t = useTranslations('admin')
  const locale = useLocale()
  const now = spent.find(({ day }) => day === today)
  const dollars = (value: number) => dollarsText(value, locale)
  const whose =
    bounds.cap !== null && bounds.cap < bounds.environment ? t('cap_operator') : t('cap_environment')
  const cap = Math.min(bounds.environment, bounds.cap ?? bounds.environment)
  return (
    <Section id="money" heading={t('money')}>
      {configured ? null : <p>{t('ai_off')}</p>}
      {bounds.paused ? <p className="font-medium text-alarm">{t('paused')}</p> : null}
      <Facts
        facts={[
          { name: t('spent_today'), value: dollars(now?.spent ?? 0) },
          { name: t('reserved'), value: dollars(now?.reserved ?? 0) },
          { name: t('cap_all'), value: `${dollars(cap)} (${whose})` },
          { name: t('cap_account'), value: dollars(bounds.account) },
          { name: t('ai_last'), value: <Last last={last} /> },
        ]}
      />
      {spent.length === 0 ? (
        <p className="text-muted">{t('spent_none')}</p>
      ) : (
        <Table
          name={t('money')}
          heads={[t('day'), t('spent'), t('calls'), t('askers')]}
          lines={spent.map((row) => ({
            key: row.day,
            cells: [
              dayText(dayOfMoment(row.day), locale),
              dollars(row.spent),
              countText(row.calls, locale),
              countText(row.accounts, locale),
            ],
          }))}
        />
      )}
    </Section>
  )
}
