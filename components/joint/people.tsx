// What is said to each of several people: chips that lead there, and a part for each, all of them in view.
import { useTranslations } from 'next-intl'
import type { Part } from '@/lib/presentation/presented'
import { Seal } from '../glyphs/seal'
import type { Keeping } from '../reading/keep-passage'
import { personAnchor } from './anchors'
import { PersonPart } from './person-part'

interface PeopleProps {
  part: Part
  /** How they are called where there is little room. */
  names: string[]
  level: 2 | 3
  numbersOf: string | undefined
  numbersAddress: (id: string | undefined) => string
  keeping: Keeping | undefined
}

export function People({ part, names, level, numbersOf, numbersAddress, keeping }: PeopleProps) {
  const t = useTranslations('joint')
  const Heading = `h${level}` as const
  return (
    <section className="individual-insights">
      <Heading className="heading text-center">{part.heading}</Heading>
      <nav aria-label={t('jump')} className="person-chips print-hidden">
        {part.parts.map(({ id, seal, heading }, place) => (
          <a key={id} href={`#${personAnchor(place)}`} className="chip">
            {seal?.element ? (
              <Seal animal={seal.animal} element={seal.element} size="small" className="size-8" />
            ) : null}
            <bdi>{names[place] ?? heading}</bdi>
          </a>
        ))}
      </nav>
      {part.parts.map((person, place) => (
        <PersonPart
          key={person.id}
          part={person}
          anchor={personAnchor(place)}
          level={level === 2 ? 3 : 4}
          unfolded={person.id === numbersOf}
          numbersAddress={numbersAddress}
          keeping={keeping}
        />
      ))}
    </section>
  )
}
