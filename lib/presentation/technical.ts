// What a specialist wants to see: the stamp, by which rules it was computed, and the whole working.
import type { Step } from '@/lib/engine'
import { stepText } from '@/lib/interpretation/trace-text'
import { messagesOf } from '@/lib/platform/i18n/messages'
import type { ReadingView } from '@/lib/readings/view/reading-view'
import { momentText } from './numerals'
import { line, type Part, part } from './presented'
import type { Reader } from './reader'

/** Every step, under the path that the document and the API give it. */
const wholeWorking = (trace: readonly Step[], { locale, t }: Reader): Part =>
  part('trace', {
    heading: t('reading.all_working'),
    steps: trace.map((step) => ({ name: step.of, text: stepText(step, locale) })),
  })

/** @param trace the whole working that is shown */
export function technical(view: ReadingView, trace: readonly Step[], reader: Reader): Part {
  const { locale, t } = reader
  const { fc60 } = view.occasion
  const names: Record<string, string> = messagesOf(locale).conventions
  const name = names[view.convention] ?? view.convention
  const { day, time, zone } = momentText(view.moment, locale)
  return part('technical', {
    heading: t('reading.technical'),
    lines: [
      line({ label: t('reading.stamp'), code: fc60.fc60 }),
      line({ label: t('reading.check'), code: fc60.chk }),
      line({
        label: t('reading.moment'),
        value: time ? t('reading.moment_value', { day, time, zone }) : t('reading.day_only', { day }),
      }),
      line({
        label: t('reading.convention'),
        value: t('reading.convention_value', { name, version: view.conventionVersion }),
      }),
      line({ label: t('reading.engine'), code: view.engineVersion }),
      ...(view.hash ? [line({ label: t('reading.fingerprint'), code: view.hash })] : []),
      line({ label: t('reading.computed_in'), value: t('reading.milliseconds', { ms: view.calculationMs }) }),
    ],
    parts: [wholeWorking(trace, reader)],
  })
}
