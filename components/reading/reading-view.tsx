// A reading as it is read: what was asked, then the reading itself, for one person or for several, then what can be done
// with it. Everything comes from what was stored.
import { useLocale, useTranslations } from 'next-intl'
import { LOCALE } from '@/lib/platform/i18n/locales'
import { isJoint, type Reading } from '@/lib/readings/reading'
import { isWhole } from '@/lib/readings/shared'
import { JointView } from '../joint/joint-view'
import { KeyNumbers } from './key-numbers'
import { Favorite, Marks } from './marks'
import { Section } from './section'
import { SignLine } from './sign-line'
import { SkyAndBirth } from './sky-and-birth'
import { Technical } from './technical'

interface ReadingViewProps {
  reading: Reading
  /** The page's address, to come back to. */
  here: string
  /** Of a joint reading: the participant whose numbers are unfolded, and the address that unfolds others. */
  numbersOf: string | undefined
  numbersAddress: (id: string | undefined) => string
}

export function ReadingView({ reading, here, numbersOf, numbersAddress }: ReadingViewProps) {
  const t = useTranslations('reading')
  const joint = useTranslations('joint')
  const locale = useLocale()
  return (
    <article className="card grid gap-8">
      <header>
        <div className="flex items-start justify-between gap-4">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <h2 className="text-[1.375rem]">{t('heading')}</h2>
            {reading.is_multi_user ? (
              <span className="multi-user-badge rounded-control border border-oracle px-2 text-[0.9375em] text-oracle">
                {joint('badge')}
              </span>
            ) : null}
          </div>
          <Favorite reading={reading} here={here} />
        </div>
        <blockquote
          dir="auto"
          className="mt-2 border-s-2 border-gold ps-4 text-[1.0625em] whitespace-pre-line"
        >
          {reading.question}
        </blockquote>
        <SignLine reading={reading} />
        {reading.interpretation.locale === locale ? null : (
          <p className="mt-1 text-[0.9375em] text-muted">{t('lang_note')}</p>
        )}
      </header>
      {isJoint(reading) ? (
        <JointView reading={reading} numbersOf={numbersOf} numbersAddress={numbersAddress} />
      ) : (
        <SingleView reading={reading} />
      )}
      <Marks reading={reading} here={here} />
    </article>
  )
}

function SingleView({ reading }: { reading: Reading }) {
  const { interpretation, reading_result: result } = reading
  const [answer, ...rest] = interpretation.sections
  const written = { lang: interpretation.locale, dir: LOCALE[interpretation.locale].direction }
  return (
    <>
      {answer ? (
        <div {...written}>
          <Section title={answer.title} text={answer.text} lead />
        </div>
      ) : null}
      {result.numerology ? <KeyNumbers result={result} options={reading.options} /> : null}
      <div {...written} className="grid gap-8">
        {rest.map(({ key, title, text }) => (
          <Section key={key} title={title} text={text} />
        ))}
      </div>
      {isWhole(result) ? (
        <div>
          <SkyAndBirth result={result} moment={reading.moment} />
          <Technical reading={reading} trace={result.trace} />
        </div>
      ) : null}
    </>
  )
}
