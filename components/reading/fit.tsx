// Did it fit? One tap; it can be changed at any time.
import { useTranslations } from 'next-intl'
import { fitAction } from '@/lib/readings/feedback-actions'
import { Submit } from '../ui/submit'
import { Named, type OfReading } from './named'

const ANSWERS = ['yes', 'partly', 'no'] as const

export function Fit({ reading, here }: OfReading) {
  const t = useTranslations('reading')
  const fits = useTranslations('fits')
  return (
    <form action={fitAction} className="fit print-hidden">
      <Named id={reading.id} here={here} />
      <fieldset className="contents">
        <legend className="contents">{t('fit')}</legend>
        {ANSWERS.map((answer) => (
          <Submit
            key={answer}
            name="fit"
            value={answer}
            aria-pressed={reading.fit === answer}
            className="chip"
          >
            {fits(answer)}
          </Submit>
        ))}
      </fieldset>
    </form>
  )
}
