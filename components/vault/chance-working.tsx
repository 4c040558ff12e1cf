// How the mean and the band of each sign came about, as the engine did it.
import { useLocale, useTranslations } from 'next-intl'
import { stepText } from '@/lib/interpretation/trace-text'
import { formatPercent } from '@/lib/presentation/numerals'
import { signShown } from '@/lib/presentation/sign'
import type { Beside } from '@/lib/vault/service/statistics'

const LINES = {
  'chance.looks': 'work_looks',
  'chance.shown': 'work_shown',
  'chance.expected': 'work_mean',
} as const
const isLine = (of: string): of is keyof typeof LINES => Object.hasOwn(LINES, of)

export function ChanceWorking({ rows }: { rows: readonly Beside[] }) {
  const t = useTranslations('vault')
  const locale = useLocale()
  return (
    <details>
      <summary className="disclosure link small">{t('working')}</summary>
      <div className="grid gap-4 pb-2">
        {rows.map(({ sign, chance }) => (
          <div key={sign?.value ?? ''} className="small grid gap-1">
            <h3 className="font-medium">
              {sign ? <bdi>{signShown(sign.type, sign.value, locale)}</bdi> : t('any_mirror')}
            </h3>
            {chance.trace.flatMap((step) =>
              isLine(step.of) ? (
                <p key={step.of} className="text-soft">
                  {t(LINES[step.of], { line: stepText(step, locale) })}
                </p>
              ) : (
                []
              ),
            )}
            <p className="text-soft">
              {t('work_band', {
                low: chance.low,
                high: chance.high,
                under: formatPercent(chance.under_low, locale),
                upto: formatPercent(chance.up_to_high, locale),
              })}
            </p>
          </div>
        ))}
        <p className="small text-muted">{t('work_even')}</p>
      </div>
    </details>
  )
}
