// What is said to one of several people, and, on demand, all numbers of this person that the reader may see.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { isolate } from '@/lib/interpretation/fill'
import { type Part, partsOf } from '@/lib/presentation/presented'
import { Fold } from '../reading/fold'
import { KeyNumbers } from '../reading/key-numbers'
import { Paragraphs, Why } from '../reading/section'

interface PersonPartProps {
  part: Part
  /** Where the page finds it. */
  anchor: string
  unfolded: boolean
  numbersAddress: (id: string | undefined) => string
}

export function PersonPart({ part, anchor, unfolded, numbersAddress }: PersonPartProps) {
  const t = useTranslations('joint')
  const { id, heading: name = '', aside, written, paragraphs } = part
  const gone = partsOf(part, 'left')
  return (
    <section id={anchor} data-user={name} className="insight max-w-[42rem] scroll-mt-6">
      <h4 className="text-[1.0625rem] font-semibold">
        <bdi>{name}</bdi>
        {aside ? <span className="font-normal text-muted"> ({aside})</span> : null}
      </h4>
      <div {...written} className="mt-1 space-y-3">
        <Paragraphs texts={paragraphs} />
      </div>
      <Why parts={part.parts} />
      {gone.map((part) => (
        <Quiet key={part.kind} part={part} />
      ))}
      {gone.length === 0 ? (
        <Link
          href={`${numbersAddress(unfolded ? undefined : id)}#${anchor}`}
          scroll={false}
          aria-expanded={unfolded}
          className="print-hidden mt-1 inline-flex min-h-11 items-center text-[0.9375em] text-oracle"
        >
          {t(unfolded ? 'numbers_hide' : 'numbers_show', { name: isolate(name) })}
        </Link>
      ) : null}
      {gone.length === 0 && unfolded ? (
        <div className="print-hidden mt-2 grid gap-6 border-s-2 border-hairline ps-4">
          {partsOf(part, 'numbers').map((numbers) => (
            <KeyNumbers key={numbers.kind} part={numbers} />
          ))}
          {partsOf(part, 'fold').map((fold) => (
            <Fold key={fold.kind} part={fold} className="border-t border-hairline pt-2" />
          ))}
          {partsOf(part, 'private').map((part) => (
            <Quiet key={part.kind} part={part} />
          ))}
        </div>
      ) : null}
    </section>
  )
}

const Quiet = ({ part }: { part: Part }) =>
  part.paragraphs.map((text) => (
    <p key={text} className="text-[0.9375em] text-muted">
      {text}
    </p>
  ))
