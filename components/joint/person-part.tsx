// What is said to one of several people beside this person's seal, and, on demand, all numbers that the reader may see.
import { useTranslations } from 'next-intl'
import { isolate } from '@/lib/interpretation/fill'
import { type Part, partsOf } from '@/lib/presentation/presented'
import { Seal } from '../glyphs/seal'
import { Fold } from '../reading/fold'
import { type Keeping, KeepPassage } from '../reading/keep-passage'
import { KeyNumbers } from '../reading/key-numbers'
import { Paragraphs, Why } from '../reading/section'
import { Link } from '../ui/link'

interface PersonPartProps {
  part: Part
  /** Where the page finds it. */
  anchor: string
  level: 3 | 4
  unfolded: boolean
  numbersAddress: (id: string | undefined) => string
  keeping: Keeping | undefined
}

export function PersonPart({ part, anchor, level, unfolded, numbersAddress, keeping }: PersonPartProps) {
  const t = useTranslations('joint')
  const { id, heading: name = '', written, paragraphs } = part
  const gone = partsOf(part, 'left')
  return (
    <section id={anchor} data-user={name} className="insight">
      <Standing part={part} level={level} />
      <div className="insight-text">
        <div {...written} className="grid gap-3">
          <Paragraphs texts={paragraphs} />
        </div>
        <Why parts={part.parts} />
        {paragraphs.length > 0 ? <KeepPassage part={part} keeping={keeping} /> : null}
        <Quiet parts={gone} />
        {gone.length === 0 ? (
          <Link
            href={`${numbersAddress(unfolded ? undefined : id)}#${anchor}`}
            scroll={false}
            aria-expanded={unfolded}
            className="link small print-hidden"
          >
            {t(unfolded ? 'numbers_hide' : 'numbers_show', { name: isolate(name) })}
          </Link>
        ) : null}
      </div>
      {gone.length === 0 && unfolded ? <Numbers part={part} /> : null}
    </section>
  )
}

/** The seal, the name, and what it is made of. */
function Standing({ part, level }: { part: Part; level: 3 | 4 }) {
  const { heading, aside, seal, lines } = part
  const Heading = `h${level}` as const
  const [token, ...rest] = lines
  const numbers = rest.filter(({ detail }) => !detail)
  const roles = rest.filter(({ detail }) => detail)
  return (
    <header className="insight-head">
      {seal?.element ? <Seal animal={seal.animal} element={seal.element} size="large" /> : null}
      <div>
        <Heading className="insight-name">
          <bdi>{heading}</bdi>
          {aside ? <span className="small text-muted"> ({aside})</span> : null}
        </Heading>
        <span className="small block text-soft">{token?.value}</span>
        <span className="micro block text-muted">{numbers.map(({ value }) => value).join(' · ')}</span>
        {roles.map(({ value, detail }) => (
          <span key={value} className="micro block text-muted">
            {value}: {detail}
          </span>
        ))}
      </div>
    </header>
  )
}

function Numbers({ part }: { part: Part }) {
  return (
    <div className="insight-numbers print-hidden">
      {partsOf(part, 'numbers').map((numbers) => (
        <KeyNumbers key={numbers.kind} part={numbers} level={3} />
      ))}
      {partsOf(part, 'fold').map((fold) => (
        <Fold key={fold.kind} part={fold} />
      ))}
      <Quiet parts={partsOf(part, 'private')} />
    </div>
  )
}

const Quiet = ({ parts }: { parts: Part[] }) =>
  parts.map((part) => (
    <div key={part.kind} className="small text-muted">
      <Paragraphs texts={part.paragraphs} />
    </div>
  ))
