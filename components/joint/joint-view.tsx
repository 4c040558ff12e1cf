// What only several people have in a reading: how they go together, what is said to each, what holds every two, and who they are as
// a group; then the rest of the text.
import { useLocale, useTranslations } from 'next-intl'
import { address } from '@/lib/platform/i18n/navigation'
import { type Part, partsOf } from '@/lib/presentation/presented'
import type { Keeping } from '../reading/keep-passage'
import { Sections } from '../reading/section'
import { Link } from '../ui/link'
import { Company } from './company'
import { Pairs } from './pairs'
import { People } from './people'
import { Together } from './together'

interface JointViewProps {
  parts: Part[]
  /** Of the headings of its parts. */
  level: 2 | 3
  /** While a model still writes, only what has no words is shown. */
  words: boolean
  /** Where parts of the words can be kept. */
  keeping: Keeping | undefined
  /** Whether the reader may invite the others. */
  inviting: boolean
  /** The participant whose numbers are unfolded. */
  numbersOf: string | undefined
  /** The address of this reading with other numbers unfolded. */
  numbersAddress: (id: string | undefined) => string
}

export function JointView(props: JointViewProps) {
  const { parts, level, words, inviting, numbersOf, numbersAddress, keeping } = props
  const of = (kind: Part['kind']) => partsOf({ parts }, kind)
  const people = of('people').flatMap(({ parts }) => parts)
  const [matrix] = of('together').flatMap(({ parts }) => parts)
  const marks = matrix?.picture?.cells.map(({ mark }) => mark) ?? []
  return (
    <>
      {of('together').map((part) => (
        <Together key={part.kind} part={part} people={people} level={level} />
      ))}
      {words
        ? of('people').map((part) => (
            <People
              key={part.kind}
              part={part}
              names={matrix?.picture?.names.map(({ name }) => name) ?? []}
              level={level}
              numbersOf={numbersOf}
              numbersAddress={numbersAddress}
              keeping={keeping}
            />
          ))
        : null}
      {of('pairs').map((part) => (
        <Pairs key={part.kind} part={part} marks={marks} level={level} words={words} keeping={keeping} />
      ))}
      {words ? of('company').map((part) => <Company key={part.kind} part={part} level={level} />) : null}
      {words ? <Sections parts={of('section')} level={level} keeping={keeping} /> : null}
      {words && inviting && people.length > 0 ? <Invitation /> : null}
    </>
  )
}

function Invitation() {
  const t = useTranslations('joint')
  const locale = useLocale()
  return (
    <p className="measure print-hidden small text-center text-muted">
      <Link href={address(locale, '/settings/people')} className="link">
        {t('invite')}
      </Link>
      <br />
      {t('invite_hint')}
    </p>
  )
}
