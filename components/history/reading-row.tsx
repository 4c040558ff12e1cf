// A reading as a line of the history: the seal of its day, the question, the first words of the answer, and what can be done
// with it from here.
import { useLocale, useTranslations } from 'next-intl'
import { Seal } from '@/components/glyphs/seal'
import { Named } from '@/components/reading/named'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { Submit } from '@/components/ui/submit'
import { address } from '@/lib/platform/i18n/navigation'
import type { ShownReading } from '@/lib/presentation/months'
import { writtenIn } from '@/lib/presentation/reader'
import { signShown } from '@/lib/presentation/sign'
import { deleteReadingAction, favoriteAction } from '@/lib/readings/actions'
import type { ReadingItem } from '@/lib/readings/reading'
import { StayingForm } from './staying-form'

interface RowProps {
  reading: ShownReading
  /** Whether it is whose history this is who made it: others cannot delete it. */
  own: boolean
  /** The page's address, to come back to. */
  here: string
}

export function ReadingRow({ reading: { item, seal, day }, own, here }: RowProps) {
  const t = useTranslations('history')
  const locale = useLocale()
  const named = { question: item.question }
  return (
    <li className="history-row">
      <Link href={address(locale, `/readings/${item.id}`)} className="history-item">
        <Seal {...seal} size="small" />
        <span>
          <span dir="auto" className="asked">
            {item.question}
          </span>
          <span {...writtenIn(item.locale)} className="said-first">
            {item.preview}
          </span>
          <About item={item} day={day} />
        </span>
      </Link>
      <div className="row-tools">
        <StayingForm action={favoriteAction}>
          <Named id={item.id} here={here} />
          <input type="hidden" name="favorite" value={String(!item.favorite)} />
          <Submit aria-label={t('star', named)} aria-pressed={item.favorite} className="tool star">
            <Icon name="star" filled={item.favorite} className="size-5" />
          </Submit>
        </StayingForm>
        {own ? (
          <StayingForm action={deleteReadingAction}>
            <Named id={item.id} here={here} />
            <Submit aria-label={t('delete', named)} className="tool">
              <Icon name="trash" className="size-5" />
            </Submit>
          </StayingForm>
        ) : null}
      </div>
    </li>
  )
}

function About({ item, day }: { item: ReadingItem; day: string }) {
  const t = useTranslations('history')
  const types = useTranslations('sign_types')
  const locale = useLocale()
  const [first] = item.participants
  return (
    <span className="about">
      <time dateTime={item.moment}>{day}</time>
      {item.is_multi_user ? (
        <span className="text-oracle">{t('joint_people', { count: item.participants.length })}</span>
      ) : (
        <bdi>{first?.name}</bdi>
      )}
      <span>
        <span className="lowercase">{types(item.sign_type)}</span>{' '}
        <bdi>{signShown(item.sign_type, item.sign_value, locale)}</bdi>
      </span>
    </span>
  )
}
