// Everything that somebody sees of a reading, said once: in a reader's language, in order, in plain strings.
import { isolate } from '@/lib/interpretation/fill'
import { formatList } from '@/lib/interpretation/format'
import type { Section } from '@/lib/interpretation/schema'
import type { Locale } from '@/lib/platform/i18n/locales'
import { isWhole } from '@/lib/readings/shared'
import type { BondsView, ReadingView } from '@/lib/readings/view/reading-view'
import { company } from './joint/company'
import { matrix, pairs } from './joint/pairs'
import { people } from './joint/people'
import { keyNumbers } from './key-numbers'
import { withMargins } from './margin'
import { line, type Part, type Presented, part } from './presented'
import { READERS, type Reader, writtenIn } from './reader'
import { paragraphsOf, sectionPart } from './sections'
import { presentSign } from './sign'
import { sky } from './sky'
import { skyAndBirth } from './sky-and-birth'
import { sure } from './sure'
import { technical } from './technical'

const everybody = () => true

/** @param wanted of a joint reading: whose numbers are wanted, by id; without it, everybody's */
export function present(
  view: ReadingView,
  locale: Locale,
  wanted: (id: string) => boolean = everybody,
): Presented {
  const reader = READERS[locale]
  const { t } = reader
  return {
    heading: t('reading.heading'),
    badge: view.bonds && t('joint.badge'),
    question: view.question,
    people: formatList(
      view.participants.map(({ name }) => isolate(name)),
      locale,
    ),
    sign: presentSign(view.signType, view.signValue, view.moment, reader),
    languageNote: view.words.locale === locale ? null : t('reading.lang_note'),
    writer: writerOf(view, reader),
    parts: view.bonds ? jointParts(view, view.bonds, wanted, reader) : singleParts(view, reader),
  }
}

/** That the model wrote them, or why it did not, where it was asked. */
function writerOf({ words: { ai, source }, writing }: ReadingView, { t }: Reader): string | null {
  if (source === 'ai') return t('reading.by_claude')
  if (writing || ai.status === 'off' || ai.status === 'ok' || ai.status === 'danger') return null
  return t(`reading.unwritten.${ai.status}`)
}

/** Words of care stand alone: no number of a reading is beside them. */
const isDanger = ({ words: { risk } }: ReadingView) => risk === 'self' || risk === 'violence'

const noteParts = ({ words: { notes = [], locale } }: ReadingView): Part[] =>
  notes.length > 0 ? [part('note', { paragraphs: notes, written: writtenIn(locale) })] : []

const furtherParts = ({ words }: ReadingView): Part[] =>
  (words.further ?? []).map(({ chip, text }) =>
    part('further', { heading: chip, paragraphs: paragraphsOf(text), written: writtenIn(words.locale) }),
  )

function singleParts(view: ReadingView, reader: Reader): Part[] {
  const [answer, ...rest] = view.words.sections
  const result = isDanger(view) ? null : view.participants[0]?.result
  const whole = result && isWhole(result) ? result : null
  const sections = rest.map((section) => sectionPart('section', section, view, reader))
  return [
    ...(answer ? [sectionPart('answer', answer, view, reader)] : []),
    ...(result ? [keyNumbers(result, view.options, reader)] : []),
    ...withMargins(sections, reader.locale),
    ...noteParts(view),
    ...(whole ? [sky(whole, view, reader), sure(whole, reader)] : []),
    ...furtherParts(view),
    ...(whole ? [skyAndBirth(whole, view.moment, reader), technical(view, whole.trace, reader)] : []),
  ]
}

function jointParts(
  view: ReadingView,
  bonds: BondsView,
  wanted: (id: string) => boolean,
  reader: Reader,
): Part[] {
  const { participants, words } = view
  const sections = (kind: 'answer' | 'section', belongs: (key: Section['key']) => boolean) =>
    words.sections
      .filter(({ key }) => belongs(key))
      .map((section) => sectionPart(kind, section, view, reader))
  if (isDanger(view))
    return [
      ...sections('answer', (key) => key === 'answer'),
      ...sections('section', (key) => key !== 'answer'),
    ]
  return [
    ...sections('answer', (key) => key === 'answer'),
    together(bonds, participants, reader),
    people(view, bonds, wanted, reader),
    pairs(view, bonds, reader),
    company(bonds, reader),
    ...sections('section', (key) => key !== 'answer'),
    ...noteParts(view),
    ...furtherParts(view),
    technical(view, bonds.trace, reader),
  ]
}

const together = (bonds: BondsView, participants: ReadingView['participants'], reader: Reader): Part =>
  part('together', {
    heading: reader.t('joint.together'),
    lines: [
      line({
        label: reader.t('joint.score_of'),
        value: reader.t('joint.percent', { score: bonds.group.harmony }),
        detail: reader.t(`group_classes.${bonds.group.class}`),
      }),
    ],
    parts: [matrix(bonds, participants, reader)],
  })
