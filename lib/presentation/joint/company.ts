// Who the people are together: each with role and element, what they make as a group, and what is missing among them.
import type { Role } from '@/lib/engine'
import { formatList } from '@/lib/interpretation/format'
import type { BondsView, ParticipantView } from '@/lib/readings/view/reading-view'
import { plainNumber } from '../numerals'
import { type Line, line, type Part, part } from '../presented'
import type { Reader } from '../reader'

const ROLES: Role[] = ['Leader', 'Supporter', 'Challenger', 'Harmonizer']

function member({ name, result }: ParticipantView, role: Role | undefined, { t }: Reader): Part {
  const lines: Line[] = []
  if (role) lines.push(line({ value: t(`roles.${role}`), detail: t(`role_hints.${role}`), glyph: { role } }))
  if (result) {
    const { element, animal } = result.birth.year_pillar
    lines.push(line({ value: t(`elements.${element}`), detail: t(`animals.${animal}`), glyph: { element } }))
  }
  return part('member', { heading: name, lines })
}

function facts({ group }: BondsView, { locale, t }: Reader): Part {
  const absent = ROLES.filter((role) => !group.roles.includes(role))
  const missing = group.elements_missing
  const roles = () =>
    formatList(
      absent.map((role) => t(`roles.${role}`)),
      locale,
    )
  const elements = () =>
    formatList(
      missing.map((one) => t(`elements.${one}`)),
      locale,
    )
  return part('facts', {
    lines: [
      line({
        label: t('joint.joint_life_path'),
        value: plainNumber(group.joint_life_path, locale),
        notes: [
          ...(absent.length > 0 ? [t('joint.missing_roles', { roles: roles() })] : []),
          ...(missing.length > 0 ? [t('joint.missing_elements', { elements: elements() })] : []),
        ],
      }),
    ],
  })
}

/** @param words what the reading says of the group */
export const company = (
  people: readonly ParticipantView[],
  bonds: BondsView,
  words: Part[],
  reader: Reader,
): Part =>
  part('company', {
    heading: reader.t('joint.roles'),
    parts: [
      ...people.map((one, index) => member(one, bonds.group.roles[index], reader)),
      facts(bonds, reader),
      ...words,
    ],
  })
