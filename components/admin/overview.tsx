// How the installation is, how much it is used, and what the model costs.
import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/settings/section'
import type { Usage } from '@/lib/administration/schema'
import type { Overview as Seen } from '@/lib/administration/service/overview'
import { bytesText, countText, spanText } from '@/lib/presentation/measures'
import { Bars } from './bars'
import { Facts } from './facts'
import { Money } from './money'
import { Table } from './table'
import { kindOf } from './words'

const PARTS = ['database', 'migrations', 'keys', 'accepting'] as const

function State({ parts, version, uptimeSeconds, standing, limits }: Omit<Seen, 'usage' | 'ai'>) {
  const t = useTranslations('admin')
  const locale = useLocale()
  const ready = PARTS.every((part) => parts[part])
  const { databaseBytes, migrations, newestMigration, connections } = standing
  return (
    <Section id="state" heading={t('state')}>
      <p className={ready ? 'font-medium text-emerald' : 'font-medium text-alarm'}>
        {ready ? t('ready') : t('not_ready')}
      </p>
      <Facts
        facts={[
          ...PARTS.map((part) => ({ name: t(`parts.${part}`), value: parts[part] ? t('yes') : t('no') })),
          { name: t('version'), value: <bdi dir="ltr">{version}</bdi> },
          { name: t('uptime'), value: spanText(uptimeSeconds, locale) },
          { name: t('database_size'), value: bytesText(databaseBytes, locale) },
          {
            name: t('migrations'),
            value: t.rich('migrations_value', {
              count: migrations,
              name: () => (
                <code dir="ltr" className="mono wrap-anywhere">
                  {newestMigration}
                </code>
              ),
            }),
          },
          { name: t('connections'), value: t('connections_value', connections) },
          { name: t('counting'), value: t(`places.${limits}`) },
        ]}
      />
    </Section>
  )
}

function Used({ usage }: { usage: Usage }) {
  const t = useTranslations('admin')
  const locale = useLocale()
  const { kinds, people, readings, days, told, findings, freshFindings, keys, usedKeys } = usage
  const sum = (count: (day: Usage['days'][number]) => number) =>
    days.reduce((all, day) => all + count(day), 0)
  const [month, joint] = [sum((day) => day.readings), sum((day) => day.joint)]
  const count = (value: number) => countText(value, locale)
  return (
    <Section id="usage" heading={t('usage')}>
      <Table
        name={t('accounts')}
        heads={[t('kind'), t('all'), t('fresh'), t('locked_many')]}
        lines={kinds.map((row) => ({
          key: row.kind,
          cells: [kindOf(locale, row.kind), count(row.accounts), count(row.fresh), count(row.locked)],
        }))}
      />
      <Facts
        facts={[
          { name: t('people'), value: count(people) },
          { name: t('readings'), value: count(readings) },
          { name: t('findings'), value: t('findings_value', { all: findings, fresh: freshFindings }) },
          { name: t('api_keys'), value: t('api_keys_value', { all: keys, used: usedKeys }) },
        ]}
      />
      <h3 className="heading">{t('by_day')}</h3>
      <Facts
        facts={[
          { name: t('readings_month'), value: count(month) },
          { name: t('single'), value: count(month - joint) },
          { name: t('joint'), value: count(joint) },
          { name: t('told'), value: count(told) },
          { name: t('builtin'), value: count(Math.max(month - told, 0)) },
        ]}
      />
      <Bars days={days} />
    </Section>
  )
}

export function Overview({ seen: { usage, ai, ...state } }: { seen: Seen }) {
  return (
    <>
      <State {...state} />
      <Used usage={usage} />
      <Money ai={ai} />
    </>
  )
}
