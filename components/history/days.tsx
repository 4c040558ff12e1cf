// From which day to which: a chip that opens two fields over the page, by the browser's own means.
import { useTranslations } from 'next-intl'
import { Assisted } from '@/components/assistance/assisted'
import { Field } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'

const PANEL = 'history-days'

interface DaysProps {
  /** As they were typed. */
  from: string
  to: string
}

export function Days({ from, to }: DaysProps) {
  const t = useTranslations('history')
  const typed = (text: string) => () => <bdi>{text}</bdi>
  const chosen = from && to ? 'days_between' : from ? 'days_from' : to ? 'days_to' : 'any_time'
  return (
    <>
      <button type="button" popoverTarget={PANEL} className={`chip ${from || to ? 'is-on' : ''}`}>
        {t.rich(chosen, { from: typed(from), to: typed(to) })}
        <Icon name="down" className="size-4.5 text-muted" />
      </button>
      <div id={PANEL} popover="auto" className="days">
        <Day name="from" label={t('from')} hint={t('day_hint')} value={from} />
        <Day name="to" label={t('to')} hint={t('day_hint')} value={to} />
        <button type="submit" className="button button-small">
          {t('apply')}
        </button>
      </div>
    </>
  )
}

interface DayProps {
  name: string
  label: string
  hint: string
  value: string
}

const Day = ({ name, label, hint, value }: DayProps) => (
  <Field id={`history-${name}`} label={label} hint={hint}>
    {(tied) => (
      <Assisted by={['calendar']}>
        <input
          {...tied}
          name={name}
          dir="ltr"
          maxLength={60}
          defaultValue={value}
          className="control figures"
        />
      </Assisted>
    )}
  </Field>
)
