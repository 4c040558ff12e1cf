// A joint reading as it is read: the answer, how the people go together, what is said to each, what holds every two, and
// the rest of the text.
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { address } from '@/lib/platform/i18n/navigation'
import { type Part, partsOf } from '@/lib/presentation/presented'
import { Further } from '../reading/further'
import { Notes, Sections } from '../reading/section'
import { Technical } from '../reading/technical'
import { Company } from './company'
import { Matrix } from './matrix'
import { Pairs } from './pairs'
import { PersonPart } from './person-part'

interface JointViewProps {
  parts: Part[]
  /** Whether the reader may invite the others. */
  inviting: boolean
  /** The participant whose numbers are unfolded. */
  numbersOf: string | undefined
  /** The address of this reading with other numbers unfolded. */
  numbersAddress: (id: string | undefined) => string
  /** What can be done about what is asked further. */
  further: ReactNode
}

export function JointView({ parts, inviting, numbersOf, numbersAddress, further }: JointViewProps) {
  const of = (kind: Part['kind']) => partsOf({ parts }, kind)
  return (
    <>
      <Sections parts={of('answer')} />
      {of('together').map((part) => (
        <Together key={part.kind} part={part} />
      ))}
      {of('company').map((part) => (
        <section key={part.kind} className="grid gap-4">
          <h3 className="text-[1.125rem]">{part.heading}</h3>
          <Company part={part} />
          <Sections parts={partsOf(part, 'section')} />
        </section>
      ))}
      {of('people').map((part) => (
        <People key={part.kind} part={part} numbersOf={numbersOf} numbersAddress={numbersAddress} />
      ))}
      {of('pairs').map((part) => (
        <section key={part.kind} className="pairs-section">
          <h3 className="mb-2 text-[1.125rem]">{part.heading}</h3>
          <Pairs part={part} />
        </section>
      ))}
      <Sections parts={of('section')} className="joint-rest grid gap-8" />
      <Notes parts={of('note')} />
      <Further parts={of('further')}>{further}</Further>
      {of('technical').map((part) => (
        <Technical key={part.kind} part={part} />
      ))}
      {inviting ? <Invitation /> : null}
    </>
  )
}

export function Together({ part }: { part: Part }) {
  return (
    <section className="compatibility-section grid gap-6">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h3 className="text-[1.125rem]">{part.heading}</h3>
        {part.lines.map(({ label, value, detail }) => (
          <p key={label}>
            <span className="compatibility-score text-[1.75rem] leading-tight font-semibold text-gold">
              {value}
            </span>{' '}
            <span className="text-muted">
              {label}: {detail}
            </span>
          </p>
        ))}
      </div>
      {part.parts.map((matrix) =>
        matrix.picture ? <Matrix key={matrix.kind} part={matrix} picture={matrix.picture} /> : null,
      )}
    </section>
  )
}

interface PeopleProps extends Pick<JointViewProps, 'numbersOf' | 'numbersAddress'> {
  part: Part
}

function People({ part, numbersOf, numbersAddress }: PeopleProps) {
  const t = useTranslations('joint')
  const placed = part.parts.map((person, index) => ({ person, anchor: `person-${index + 1}` }))
  return (
    <section className="individual-insights grid gap-6">
      <div>
        <h3 className="text-[1.125rem]">{part.heading}</h3>
        <nav aria-label={t('jump')} className="print-hidden mt-2 flex flex-wrap gap-x-4">
          {placed.map(({ person, anchor }) => (
            <a
              key={anchor}
              href={`#${anchor}`}
              className="inline-flex min-h-11 items-center text-oracle underline underline-offset-4"
            >
              <bdi>{person.heading}</bdi>
            </a>
          ))}
        </nav>
      </div>
      {placed.map(({ person, anchor }) => (
        <PersonPart
          key={anchor}
          part={person}
          anchor={anchor}
          unfolded={person.id === numbersOf}
          numbersAddress={numbersAddress}
        />
      ))}
    </section>
  )
}

function Invitation() {
  const t = useTranslations('joint')
  const locale = useLocale()
  return (
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
  )
}
