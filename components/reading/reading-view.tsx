// A reading as it is read: what was asked, then the reading itself, for one person or for several, then what can be done
// with it. Everything comes from what was stored.
import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { present } from '@/lib/presentation/present'
import { type Part, partsOf } from '@/lib/presentation/presented'
import type { ReadingView as View } from '@/lib/readings/view/reading-view'
import { JointView, Together } from '../joint/joint-view'
import { Awaited } from './awaited'
import { Fold } from './fold'
import { Further } from './further'
import { KeyNumbers } from './key-numbers'
import { Favorite, Marks, ReadAnyway } from './marks'
import { Notes, Sections } from './section'
import { SignLine } from './sign-line'
import { Technical } from './technical'
import { FurtherByModel } from './tell'

interface ReadingViewProps {
  reading: View
  /** The page's address, to come back to. */
  here: string
  /** Of a joint reading: the participant whose numbers are unfolded, and the address that unfolds others. */
  numbersOf: string | undefined
  numbersAddress: (id: string | undefined) => string
}

export function ReadingView({ reading, here, numbersOf, numbersAddress }: ReadingViewProps) {
  const presented = present(reading, useLocale(), (id) => id === numbersOf)
  const further = reading.role === 'owner' ? <FurtherByModel reading={reading} here={here} /> : null
  return (
    <article className="card grid gap-8">
      <header>
        <div className="flex items-start justify-between gap-4">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <h2 className="text-[1.375rem]">{presented.heading}</h2>
            {presented.badge ? (
              <span className="multi-user-badge rounded-control border border-oracle px-2 text-[0.9375em] text-oracle">
                {presented.badge}
              </span>
            ) : null}
          </div>
          <Favorite reading={reading} here={here} />
        </div>
        <blockquote
          dir="auto"
          className="mt-2 border-s-2 border-gold ps-4 text-[1.0625em] whitespace-pre-line"
        >
          {presented.question}
        </blockquote>
        <SignLine sign={presented.sign} />
        {presented.languageNote ? (
          <p className="mt-1 text-[0.9375em] text-muted">{presented.languageNote}</p>
        ) : null}
        {presented.writer ? (
          <p className="writer mt-1 text-[0.9375em] text-muted">{presented.writer}</p>
        ) : null}
      </header>
      {reading.writing ? <Awaited reading={reading} here={here} /> : null}
      {reading.writing ? (
        <Numbers parts={presented.parts} />
      ) : reading.bonds ? (
        <JointView
          parts={presented.parts}
          inviting={reading.role === 'owner'}
          numbersOf={numbersOf}
          numbersAddress={numbersAddress}
          further={further}
        />
      ) : (
        <SingleView parts={presented.parts} further={further} />
      )}
      {reading.words.alternative ? <ReadAnyway reading={reading} here={here} /> : null}
      <Marks reading={reading} here={here} />
    </article>
  )
}

/** What was counted, for who wants to see it. */
const Counted = ({ part }: { part: Part }) => (
  <details className="counted border-t border-hairline pt-2">
    <summary className="disclosure flex min-h-11 items-center font-semibold">{part.heading}</summary>
    <div className="py-2">
      <KeyNumbers part={part} named />
    </div>
  </details>
)

function SingleView({ parts, further }: { parts: Part[]; further: ReactNode }) {
  const of = (kind: Part['kind']) => partsOf({ parts }, kind)
  return (
    <>
      <Sections parts={of('answer')} />
      <Sections parts={of('section')} className="grid gap-8" />
      <Notes parts={of('note')} />
      <Further parts={of('further')}>{further}</Further>
      <Numbers parts={parts} />
    </>
  )
}

/** What is there before any word. */
function Numbers({ parts }: { parts: Part[] }) {
  const of = (kind: Part['kind']) => partsOf({ parts }, kind)
  return (
    <div>
      {of('numbers').map((part) => (
        <Counted key={part.heading} part={part} />
      ))}
      {of('together').map((part) => (
        <Together key={part.kind} part={part} />
      ))}
      {of('fold').map((part) => (
        <Fold key={part.heading} part={part} className="border-t border-hairline pt-2" />
      ))}
      {of('technical').map((part) => (
        <Technical key={part.heading} part={part} />
      ))}
    </div>
  )
}
