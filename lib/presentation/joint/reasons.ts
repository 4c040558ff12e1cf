// Why a part of what holds two people has its score, in a short sentence.
import type { BondReason, SharedPattern } from '@/lib/engine'
import { formatList } from '@/lib/interpretation/format'
import { plainNumber } from '../numerals'
import type { Reader } from '../reader'

interface Apart {
  numbers: [number, number]
  distance: number
}

export function reasonText(reason: BondReason, { locale, t }: Reader): string {
  const apart = ({ numbers: [first, second], distance }: Apart) =>
    t('bond_reasons.distance', { first, second, distance })
  const pattern = (shared: SharedPattern) =>
    shared.type === 'animal_repetition' ? t(`animals.${shared.animal}`) : plainNumber(shared.number, locale)
  if (reason.id === 'unknown') return t('bond_reasons.unknown')
  switch (reason.part) {
    case 'life_path':
      if (reason.id === 'same') return t('bond_reasons.same_number', { number: reason.number })
      if (reason.id === 'master_base')
        return t('bond_reasons.master_base', { first: reason.master, second: reason.base })
      if (reason.id === 'distance') return apart(reason)
      return t(`bond_reasons.${reason.id}`, { first: reason.numbers[0], second: reason.numbers[1] })
    case 'element':
      if (reason.id === 'same')
        return t('bond_reasons.same_element', { element: t(`elements.${reason.element}`) })
      return t(`bond_reasons.${reason.id}`, {
        from: t(`elements.${reason.from}`),
        to: t(`elements.${reason.to}`),
      })
    case 'animal': {
      const [first, second] = [t(`animals.${reason.animals[0]}`), t(`animals.${reason.animals[1]}`)]
      return reason.id === 'same'
        ? t('bond_reasons.same_animal', { first })
        : t(`bond_reasons.${reason.id}`, { first, second })
    }
    case 'moon': {
      const [first, second] = [t(`moon_phases.${reason.phases[0]}`), t(`moon_phases.${reason.phases[1]}`)]
      if (reason.id === 'same') return t('bond_reasons.same_moon', { first })
      if (reason.id === 'opposite') return t('bond_reasons.opposite', { first, second })
      return t('bond_reasons.moon_apart', { first, second, distance: reason.distance })
    }
    case 'pattern':
      if (reason.id === 'none_shared') return t('bond_reasons.none_shared')
      return t('bond_reasons.shared', { list: formatList(reason.shared.map(pattern), locale) })
    default:
      return apart(reason)
  }
}
