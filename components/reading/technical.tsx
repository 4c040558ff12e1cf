// What a specialist wants to see: the stamp, by which rules it was computed, and the whole working.
import { useLocale, useTranslations } from 'next-intl'
import type { Step } from '@/lib/engine'
import { messagesOf } from '@/lib/platform/i18n/messages'
import type { Reading } from '@/lib/readings/reading'
import { Code } from './code'
import { momentText } from './numerals'
import { WholeWorking } from './working'

/** @param trace the whole working that is shown */
export function Technical({ reading, trace }: { reading: Reading; trace: Step[] }) {
  const t = useTranslations('reading')
  const locale = useLocale()
  const { fc60 } = reading.reading_result
  const names: Record<string, string> = messagesOf(locale).conventions
  const name = names[reading.convention] ?? reading.convention
  const { day, time, zone } = momentText(reading.moment, locale)
  const rows = [
    [t('stamp'), <Code key="stamp">{fc60.fc60}</Code>],
    [t('check'), <Code key="check">{fc60.chk}</Code>],
    [t('moment'), time ? t('moment_value', { day, time, zone }) : t('day_only', { day })],
    [t('convention'), t('convention_value', { name, version: reading.convention_version })],
    [t('engine'), <Code key="engine">{reading.engine_version}</Code>],
    ...(reading.hash ? [[t('fingerprint'), <Code key="fingerprint">{reading.hash}</Code>] as const] : []),
    [t('computed_in'), t('milliseconds', { ms: reading.calculation_time_ms })],
  ] as const
  return (
    <details className="border-t border-hairline pt-2">
      <summary className="disclosure flex min-h-11 items-center font-semibold">{t('technical')}</summary>
      <dl className="grid gap-x-6 gap-y-2 py-2 text-[0.9375em] sm:grid-cols-[max-content_1fr]">
        {rows.map(([term, value]) => (
          <div key={term} className="sm:contents">
            <dt className="text-muted">{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <WholeWorking trace={trace} />
    </details>
  )
}
