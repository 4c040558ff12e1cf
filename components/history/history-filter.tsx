// What the history shows: words to be found, whose, which signs, which days. One form that works without scripts; the words
// travel in its body and stand in the address sealed.
import { useTranslations } from 'next-intl'
import { Find } from '@/components/ui/find'
import { Icon } from '@/components/ui/icon'
import { OwnZone } from '@/components/ui/own-zone'
import { Select } from '@/components/ui/select'
import { SIGN_TYPES } from '@/lib/engine'
import { searchHistoryAction } from '@/lib/readings/actions'
import { Days } from './days'
import { FilterForm } from './filter-form'

/** The conditions as their form shows them; what is not asked for is empty. */
export interface Conditions {
  person: string
  type: string
  sign: string
  favorite: string
  from: string
  to: string
  words: string
}

interface HistoryFilterProps {
  people: { id: string; name: string }[]
  conditions: Conditions
  /** The page's address, to come back to. */
  here: string
}

export function HistoryFilter({ people, conditions, here }: HistoryFilterProps) {
  const t = useTranslations('history')
  const types = useTranslations('sign_types')
  const { person, type, sign, favorite, from, to, words } = conditions
  return (
    <FilterForm
      action={searchHistoryAction}
      values={{ ...conditions }}
      label={t('filter')}
      className="history-filter"
    >
      <input type="hidden" name="back" value={here} />
      <OwnZone name="zone" />
      <div className="find">
        <Find label={t('words')} hint={t('words_hint')} words={words} />
      </div>
      <div className="filters">
        <Select look="chip-select" name="person" aria-label={t('whose')} defaultValue={person}>
          <option value="">{t('everybody')}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id} dir="auto">
              {name}
            </option>
          ))}
        </Select>
        <Select look="chip-select" name="sign" aria-label={t('sign_type')} defaultValue={sign}>
          <option value="">{t('any_sign')}</option>
          {SIGN_TYPES.map((one) => (
            <option key={one} value={one}>
              {types(one)}
            </option>
          ))}
        </Select>
        <Days from={from} to={to} />
        <label className="chip">
          <input type="checkbox" name="type" value="multi_user" defaultChecked={type === 'multi_user'} />
          <Icon name="together" className="size-5" />
          {t('joint')}
        </label>
        <label className="chip">
          <input type="checkbox" name="favorite" value="1" defaultChecked={favorite === '1'} />
          <Icon name="star" className="size-5" />
          {t('favorites')}
        </label>
        <noscript>
          <button type="submit" className="button button-small">
            {t('apply')}
          </button>
        </noscript>
      </div>
    </FilterForm>
  )
}
