// What holds between every two: as a picture with a table, and one by one with each part's reason and the arithmetic.
import { isolate } from '@/lib/interpretation/fill'
import { labelsOf } from '@/lib/interpretation/labels'
import type { BondsView, PairView, ParticipantView, ReadingView } from '@/lib/readings/view/reading-view'
import { stepsOf } from '../lines'
import { type Line, line, type Part, part } from '../presented'
import { type Reader, writtenIn } from '../reader'
import { whyPart } from '../why'
import { reasonText } from './reasons'

type People = readonly Pick<ParticipantView, 'name' | 'left'>[]

/** “Sara and Ali”, each name in its own direction. */
const bothNames = ({ a, b }: PairView, people: People, { t }: Reader): string =>
  t.markup('joint.and', {
    one: () => isolate(people[a]!.name),
    other: () => isolate(people[b]!.name),
  })

const pairLine = (pair: PairView, { t }: Reader): Line =>
  line({
    value: t('joint.percent', { score: pair.overall }),
    detail: t(`pair_classes.${pair.class}`),
    notes: pair.mark ? [t(`joint.${pair.mark}`)] : [],
  })

/** There is little room in the picture: the first name, where that is enough. */
const shortNames = (people: People, { locale }: Reader): string[] =>
  labelsOf(people, locale).map((label) => ('name' in label ? label.name : label.left))

export function matrix({ pairs }: BondsView, people: People, reader: Reader): Part {
  const { t } = reader
  return part('matrix', {
    heading: t('joint.matrix'),
    lines: pairs.map((pair) => ({
      ...pairLine(pair, reader),
      label: bothNames(pair, people, reader),
    })),
    picture: {
      caption: t('joint.matrix_hint'),
      names: shortNames(people, reader).map((name) => ({ name })),
      cells: pairs.map(({ a, b, overall, mark }) => ({
        ...{ a, b, score: overall, mark },
        value: t('joint.percent', { score: overall }),
      })),
    },
  })
}

export function pairs(view: ReadingView, bonds: BondsView, reader: Reader): Part {
  const { words, participants } = view
  const { t } = reader
  return part('pairs', {
    heading: t('joint.pairs'),
    parts: bonds.pairs.map((pair, index) =>
      part('pair', {
        key: 'pair',
        heading: bothNames(pair, participants, reader),
        written: writtenIn(words.locale),
        paragraphs: pair.text ? [pair.text] : [],
        lines: [pairLine(pair, reader)],
        parts: [
          ...whyPart(`P${pair.a + 1}:P${pair.b + 1}`, view, reader),
          reasons(pair, reader),
          working(bonds, index, reader),
        ],
      }),
    ),
  })
}

const reasons = (pair: PairView, reader: Reader): Part =>
  part('reasons', {
    heading: reader.t('joint.parts'),
    lines: pair.reasons.map((reason) =>
      line({
        label: reader.t(`bond_parts.${reason.part}`),
        value: reader.t('joint.part_value', { score: pair.parts[reason.part] ?? 0 }),
        detail: reasonText(reason, reader),
      }),
    ),
  })

const working = ({ trace }: BondsView, index: number, { locale, t }: Reader): Part =>
  part('working', {
    heading: t('joint.bonds_trace'),
    steps: stepsOf([`bonds.pairs.${index}`], t('joint.score'), { trace, locale }),
  })
