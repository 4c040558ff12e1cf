// What the people make as a group: the life path of all, and what is missing among them.
import type { Role } from '@/lib/engine'
import { formatList } from '@/lib/interpretation/format'
import type { BondsView } from '@/lib/readings/view/reading-view'
import { plainNumber } from '../numerals'
import { line, type Part, part } from '../presented'
import type { Reader } from '../reader'

const ROLES: Role[] = ['Leader', 'Supporter', 'Challenger', 'Harmonizer']

export function company({ group }: BondsView, { locale, t }: Reader): Part {
  const absent = ROLES.filter((role) => !group.roles.includes(role))
  const missing = group.elements_missing
  const roles = formatList(
    absent.map((role) => t(`roles.${role}`)),
    locale,
  )
  const elements = formatList(
    missing.map((one) => t(`elements.${one}`)),
    locale,
  )
  return part('company', {
    heading: t('joint.roles'),
    lines: [
      line({
        label: t('joint.joint_life_path'),
        value: plainNumber(group.joint_life_path, locale),
        notes: [
          ...(absent.length > 0 ? [t('joint.missing_roles', { roles })] : []),
          ...(missing.length > 0 ? [t('joint.missing_elements', { elements })] : []),
        ],
      }),
    ],
  })
}
