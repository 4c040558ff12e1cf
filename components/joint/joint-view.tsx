// A joint reading as it is read: the answer, how the people go together, what is said to each, what holds every two, and
// the rest of the text. Everything comes from what was stored, as far as this reader may see it.
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { GroupClass } from '@/lib/engine'
import { LOCALE } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import type { JointReading } from '@/lib/readings/reading'
import { Section } from '../reading/section'
import { Technical } from '../reading/technical'
import { Company } from './company'
import { Matrix } from './matrix'
import { Pairs } from './pairs'
import { PersonPart } from './person-part'

interface JointViewProps {
  reading: JointReading
  /** The participant whose numbers are unfolded. */
  numbersOf: string | undefined
  /** The address of this reading with other numbers unfolded. */
  numbersAddress: (id: string | undefined) => string
}

export function JointView({ reading, numbersOf, numbersAddress }: JointViewProps) {
  const t = useTranslations('joint')
  const classes = useTranslations('group_classes')
  const locale = useLocale()
  const { interpretation, compatibility } = reading
  const written = {
    lang: interpretation.locale,
    dir: LOCALE[interpretation.locale].direction,
  }
  const of = (...keys: string[]) => interpretation.sections.filter(({ key }) => keys.includes(key))
  const names = Object.keys(reading.individual_insights)
  return (
    <>
      <div {...written}>
        {of('answer').map(({ key, title, text }) => (
          <Section key={key} title={title} text={text} lead />
        ))}
      </div>
      <section className="compatibility-section grid gap-6">
        <div className="flex flex-wrap items-baseline gap-x-4">
          <h3 className="text-[1.125rem]">{t('together')}</h3>
          <p>
            <span className="compatibility-score text-[1.75rem] leading-tight font-semibold text-gold">
              {t('percent', { score: compatibility.score })}
            </span>{' '}
            <span className="text-muted">
              {t('score_of')}: {classes(compatibility.class as GroupClass)}
            </span>
          </p>
        </div>
        <Matrix reading={reading} />
      </section>
      <section className="grid gap-4">
        <h3 className="text-[1.125rem]">{t('roles')}</h3>
        <Company reading={reading} />
        <div {...written}>
          {of('group').map(({ key, title, text }) => (
            <Section key={key} title={title} text={text} />
          ))}
        </div>
      </section>
      <section className="individual-insights grid gap-6">
        <div>
          <h3 className="text-[1.125rem]">{t('each')}</h3>
          <nav aria-label={t('jump')} className="print-hidden mt-2 flex flex-wrap gap-x-4">
            {names.map((name, index) => (
              <a
                key={name}
                href={`#person-${index + 1}`}
                className="inline-flex min-h-11 items-center text-oracle underline underline-offset-4"
              >
                <bdi>{name}</bdi>
              </a>
            ))}
          </nav>
        </div>
        {names.map((name, index) => (
          <PersonPart
            key={name}
            reading={reading}
            index={index}
            unfolded={reading.participant_ids[index] === numbersOf}
            numbersAddress={numbersAddress}
          />
        ))}
      </section>
      <section className="pairs-section">
        <h3 className="mb-2 text-[1.125rem]">{t('pairs')}</h3>
        <Pairs reading={reading} />
      </section>
      <div {...written} className="joint-rest grid gap-8">
        {of('moment', 'sign', 'suggestion', 'caution', 'certainty').map(({ key, title, text }) => (
          <Section key={key} title={title} text={text} />
        ))}
      </div>
      <Technical reading={reading} trace={reading.compatibility_trace} />
      {reading.viewer.role === 'owner' ? (
        <p className="print-hidden text-[0.9375em] text-muted">
          <Link
            href={`${address(locale, '/settings')}#people`}
            className="text-oracle underline underline-offset-4"
          >
            {t('invite')}
          </Link>
          <br />
          {t('invite_hint')}
        </p>
      ) : null}
    </>
  )
}
