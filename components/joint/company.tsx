// Who the people are together: each with role and element as small pictures, and what is missing among them.
import { useLocale, useTranslations } from 'next-intl'
import { ElementGlyph, RoleGlyph } from '@/components/ui/glyphs'
import type { Element, Role } from '@/lib/engine'
import { formatList } from '@/lib/interpretation/format'
import type { JointReading } from '@/lib/readings/reading'
import { plainNumber } from '../reading/numerals'

const ROLES: Role[] = ['Leader', 'Supporter', 'Challenger', 'Harmonizer']

export function Company({ reading }: { reading: JointReading }) {
  const t = useTranslations('joint')
  const locale = useLocale()
  const [roles, hints] = [useTranslations('roles'), useTranslations('role_hints')]
  const [elements, animals] = [useTranslations('elements'), useTranslations('animals')]
  const { group, individual_results } = reading
  const names = Object.keys(reading.individual_insights)
  const absent = ROLES.filter((role) => !Object.values(group.roles).includes(role))
  const missing = group.elements.missing as Element[]
  return (
    <div className="grid gap-4">
      <ul className="company-list grid gap-3 sm:grid-cols-2">
        {reading.participant_ids.map((id, index) => {
          const role = group.roles[id] as Role
          const pillar = individual_results[id]?.birth.year_pillar
          return (
            <li key={id} className="rounded-control border border-hairline bg-raised px-4 py-3">
              <p className="font-semibold">
                <bdi>{names[index]}</bdi>
              </p>
              <span className="mt-1 flex items-center gap-2">
                <RoleGlyph role={role} />
                <span>
                  {roles(role)} <span className="text-muted">({hints(role)})</span>
                </span>
              </span>
              {pillar ? (
                <span className="mt-1 flex items-center gap-2">
                  <ElementGlyph element={pillar.element} />
                  <span>
                    {elements(pillar.element)} <span className="text-muted">({animals(pillar.animal)})</span>
                  </span>
                </span>
              ) : null}
            </li>
          )
        })}
      </ul>
      <ul className="grid gap-1 text-[0.9375em] text-muted">
        <li>
          {t('joint_life_path')}{' '}
          <span className="font-semibold text-gold">{plainNumber(group.joint_life_path, locale)}</span>
        </li>
        {absent.length > 0 ? (
          <li>
            {t('missing_roles', {
              roles: formatList(
                absent.map((role) => roles(role)),
                locale,
              ),
            })}
          </li>
        ) : null}
        {missing.length > 0 ? (
          <li>
            {t('missing_elements', {
              elements: formatList(
                missing.map((one) => elements(one)),
                locale,
              ),
            })}
          </li>
        ) : null}
      </ul>
    </div>
  )
}
