// What holds between every two, folded: the sentence, each part with its reason, and the arithmetic.
import { useLocale, useTranslations } from 'next-intl'
import type { BondDimension, BondReason, PairClass, SharedPattern } from '@/lib/engine'
import { formatList } from '@/lib/interpretation/format'
import { LOCALE } from '@/lib/platform/i18n/locales'
import type { JointReading } from '@/lib/readings/reading'
import { plainNumber } from '../reading/numerals'
import { Steps } from '../reading/working'
import { PairNames } from './matrix'

export function Pairs({ reading }: { reading: JointReading }) {
  const t = useTranslations('joint')
  const classes = useTranslations('pair_classes')
  const pairs = Object.entries(reading.compatibility_matrix)
  const { locale } = reading.interpretation
  return (
    <ul className="grid">
      {pairs.map(([key, pair], index) => (
        <li key={key} className="border-t border-hairline">
          <details className="pair" open={pairs.length === 1}>
            <summary className="disclosure flex min-h-11 items-center py-2">
              <span className="flex grow flex-wrap items-baseline justify-between gap-x-4">
                <span className="font-semibold">
                  <PairNames names={pair.names} />
                </span>
                <span className="text-[0.9375em] text-muted">
                  <span className="pair-score tabular-nums">{t('percent', { score: pair.score })}</span>{' '}
                  {classes(pair.class as PairClass)}
                </span>
              </span>
            </summary>
            <div className="grid gap-4 ps-[1.125rem] pb-4">
              <p lang={locale} dir={LOCALE[locale].direction}>
                {pair.text}
              </p>
              <div className="print-hidden grid gap-1 text-[0.9375em]">
                <h4 className="font-semibold text-muted">{t('parts')}</h4>
                <dl>
                  {pair.reasons.map((reason) => (
                    <Part key={reason.part} reason={reason} score={pair.parts[reason.part] ?? 0} />
                  ))}
                </dl>
                <details>
                  <summary className="disclosure flex min-h-11 w-fit items-center text-oracle">
                    {t('bonds_trace')}
                  </summary>
                  <Steps
                    trace={reading.compatibility_trace}
                    paths={[`bonds.pairs.${index}`]}
                    label={t('score')}
                  />
                </details>
              </div>
            </div>
          </details>
        </li>
      ))}
    </ul>
  )
}

function Part({ reason, score }: { reason: BondReason; score: number }) {
  const t = useTranslations('joint')
  const parts = useTranslations('bond_parts')
  const text = useReasonText()
  return (
    <div className="flex flex-wrap gap-x-4 border-t border-hairline py-1">
      <dt className="grow font-semibold">{parts(reason.part as BondDimension)}</dt>
      <dd className="tabular-nums">{t('part_value', { score })}</dd>
      <dd className="basis-full text-muted">{text(reason)}</dd>
    </div>
  )
}

/** Why a part has its score, in a short sentence. */
function useReasonText() {
  const t = useTranslations('bond_reasons')
  const locale = useLocale()
  const [elements, animals] = [useTranslations('elements'), useTranslations('animals')]
  const phases = useTranslations('moon_phases')
  const pattern = (shared: SharedPattern) =>
    shared.type === 'animal_repetition' ? animals(shared.animal) : plainNumber(shared.number, locale)
  return (reason: BondReason): string => {
    if (reason.id === 'unknown') return t('unknown')
    switch (reason.part) {
      case 'life_path':
        if (reason.id === 'same') return t('same_number', { number: reason.number })
        if (reason.id === 'master_base')
          return t('master_base', { first: reason.master, second: reason.base })
        if (reason.id === 'distance') return distance(reason)
        return t(reason.id, { first: reason.numbers[0], second: reason.numbers[1] })
      case 'element':
        if (reason.id === 'same') return t('same_element', { element: elements(reason.element) })
        return t(reason.id, { from: elements(reason.from), to: elements(reason.to) })
      case 'animal': {
        const [first, second] = reason.animals.map((animal) => animals(animal)) as [string, string]
        return reason.id === 'same' ? t('same_animal', { first }) : t(reason.id, { first, second })
      }
      case 'moon': {
        const [first, second] = reason.phases.map((phase) => phases(phase)) as [string, string]
        if (reason.id === 'same') return t('same_moon', { first })
        if (reason.id === 'opposite') return t('opposite', { first, second })
        return t('moon_apart', { first, second, distance: reason.distance })
      }
      case 'pattern':
        if (reason.id === 'none_shared') return t('none_shared')
        return t('shared', { list: formatList(reason.shared.map(pattern), locale) })
      default:
        return distance(reason)
    }
  }
  function distance({ numbers: [first, second], distance }: { numbers: [number, number]; distance: number }) {
    return t('distance', { first, second, distance })
  }
}
