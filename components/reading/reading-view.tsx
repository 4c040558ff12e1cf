// A reading as it is read: what was asked, the answer, the numbers, the words, the sky, and what can be done with it. The same below
// the form that asked and on a page of its own; everything comes from what was stored.
import { useLocale, useTranslations } from 'next-intl'
import { present } from '@/lib/presentation/present'
import { type Part, partsOf } from '@/lib/presentation/presented'
import type { ReadingView as View } from '@/lib/readings/view/reading-view'
import { JointView } from '../joint/joint-view'
import { Icon } from '../ui/icon'
import { Link } from '../ui/link'
import { Acts, ReadAnyway } from './acts'
import { Awaited } from './awaited'
import { Fit } from './fit'
import { Fold } from './fold'
import { Further } from './further'
import { Glyphs } from './glyphs'
import { Head } from './head'
import { KeyNumbers } from './key-numbers'
import { Answer, Notes, Sections } from './section'
import { SkyBand } from './sky'
import { Sure } from './sure'
import { FurtherByModel, WriteHere } from './tell'

export interface ReadingViewProps {
  reading: View
  /** The page's address, to come back to. */
  here: string
  /** Where to go when it is gone. */
  away: string
  /** 1 on a page of its own, 2 below the form that asked. */
  level: 1 | 2
  /** Its own page, and that of its technical details. */
  own: string
  /** Of a joint reading: the participant whose numbers are unfolded, and the address that unfolds others. */
  numbersOf: string | undefined
  numbersAddress: (id: string | undefined) => string
}

export function ReadingView(props: ReadingViewProps) {
  const { reading, here, away, level, own, numbersOf, numbersAddress } = props
  const t = useTranslations('reading')
  const presented = present(reading, useLocale(), (id) => id === numbersOf)
  const { parts } = presented
  const below = level === 1 ? 2 : 3
  const of = (kind: Part['kind']) => partsOf({ parts }, kind)
  const care = reading.words.risk === 'self' || reading.words.risk === 'violence'
  const keeping = care ? undefined : { reading: reading.id, here }
  return (
    <article className="reading" aria-label={presented.question}>
      <Glyphs parts={parts} />
      <Head presented={presented} level={level} />
      {presented.languageNote && reading.role === 'owner' ? (
        <WriteHere reading={reading} here={here} />
      ) : null}
      {reading.writing ? (
        <Awaited reading={reading} here={here} level={below} />
      ) : (
        <Answer parts={of('answer')} level={below} keeping={keeping} />
      )}
      {of('numbers').map((part) => (
        <div key={part.kind} className="wrap-reading">
          <KeyNumbers part={part} level={below} more={false} />
        </div>
      ))}
      {reading.bonds ? (
        <JointView
          parts={parts}
          level={below}
          words={!reading.writing}
          keeping={keeping}
          inviting={reading.role === 'owner'}
          numbersOf={numbersOf}
          numbersAddress={numbersAddress}
        />
      ) : reading.writing ? null : (
        <Sections parts={of('section')} level={below} keeping={keeping} />
      )}
      <Notes parts={of('note')} />
      {of('sky').map((part) => (
        <SkyBand key={part.kind} part={part} level={below} />
      ))}
      {of('sure').map((part) => (
        <Sure key={part.kind} part={part} level={below} />
      ))}
      {reading.words.alternative ? <ReadAnyway reading={reading} here={here} /> : null}
      {care || reading.writing ? null : <Fit reading={reading} here={here} />}
      <Further parts={of('further')} level={below}>
        {reading.role === 'owner' ? <FurtherByModel reading={reading} here={here} /> : null}
      </Further>
      <Acts reading={reading} here={here} away={away} />
      <div className="drawers measure print-hidden">
        {of('numbers').flatMap(({ parts }) => parts.map((part) => <Fold key={part.heading} part={part} />))}
        {of('fold').map((part) => (
          <Fold key={part.heading} part={part} />
        ))}
        {of('technical').map((part) => (
          <Link key={part.kind} href={`${own}/technical`} className="drawer drawer-head">
            {part.heading}
            <Icon name="chevron" className="ms-auto size-5 text-muted" />
          </Link>
        ))}
        {level === 2 ? (
          <Link href={own} className="drawer drawer-head">
            {t('open_page')}
            <Icon name="chevron" className="ms-auto size-5 text-muted" />
          </Link>
        ) : null}
      </div>
    </article>
  )
}
