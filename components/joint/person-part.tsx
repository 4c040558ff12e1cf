// What is said to one of several people, and, on demand, all numbers of this person that the reader may see.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { LOCALE } from '@/lib/platform/i18n/locales'
import type { JointReading } from '@/lib/readings/reading'
import { isWhole } from '@/lib/readings/shared'
import { KeyNumbers } from '../reading/key-numbers'
import { Paragraphs } from '../reading/section'
import { SkyAndBirth } from '../reading/sky-and-birth'

interface PersonPartProps {
  reading: JointReading
  index: number
  unfolded: boolean
  numbersAddress: (id: string | undefined) => string
}

export function PersonPart({ reading, index, unfolded, numbersAddress }: PersonPartProps) {
  const t = useTranslations('joint')
  const name = Object.keys(reading.individual_insights)[index]!
  const id = reading.participant_ids[index]!
  const { locale } = reading.interpretation
  const result = reading.individual_results[id]
  const you = reading.viewer.participant_ids.includes(id)
  const anchor = `person-${index + 1}`
  const isolated = `\u2068${name}\u2069`
  return (
    <section id={anchor} data-user={name} className="insight max-w-[42rem] scroll-mt-6">
      <h4 className="text-[1.0625rem] font-semibold">
        <bdi>{name}</bdi>
        {you ? <span className="font-normal text-muted"> ({t('you')})</span> : null}
      </h4>
      <div lang={locale} dir={LOCALE[locale].direction} className="mt-1 space-y-3">
        <Paragraphs text={reading.individual_insights[name]!} />
      </div>
      {result ? (
        <Link
          href={`${numbersAddress(unfolded ? undefined : id)}#${anchor}`}
          scroll={false}
          aria-expanded={unfolded}
          className="print-hidden mt-1 inline-flex min-h-11 items-center text-[0.9375em] text-oracle"
        >
          {t(unfolded ? 'numbers_hide' : 'numbers_show', { name: isolated })}
        </Link>
      ) : (
        <p className="text-[0.9375em] text-muted">{t('left')}</p>
      )}
      {result && unfolded ? (
        <div className="print-hidden mt-2 grid gap-6 border-s-2 border-hairline ps-4">
          {isWhole(result) ? (
            <>
              <KeyNumbers result={result} options={reading.options} />
              <SkyAndBirth result={result} moment={reading.moment} />
            </>
          ) : (
            <>
              <KeyNumbers result={result} options={reading.options} />
              <p className="text-[0.9375em] text-muted">{t('numbers_private', { name: isolated })}</p>
            </>
          )}
        </div>
      ) : null}
    </section>
  )
}
