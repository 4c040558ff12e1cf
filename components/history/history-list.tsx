// The newest readings beside the form that asks: each opens in the same page; all the others are on a page of their own.
import { useLocale, useTranslations } from 'next-intl'
import { SignLine } from '@/components/reading/sign-line'
import { Arrival } from '@/components/ui/arrival'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { isolate } from '@/lib/interpretation/fill'
import { formatList } from '@/lib/interpretation/format'
import { address } from '@/lib/platform/i18n/navigation'
import { READERS } from '@/lib/presentation/reader'
import { presentSign } from '@/lib/presentation/sign'
import type { ListedItem, ReadingItem } from '@/lib/readings/reading'
import { UnreadableReading } from './unreadable-reading'

export interface HistoryListProps {
  items: ListedItem[]
  total: number
  /** Whose readings; null when they are everybody's. */
  person: { id: string; name: string } | null
  /** The reading that is open. */
  openId: string | undefined
  /** The page's address with another query; what is undefined falls away. */
  to: (query: Record<string, string | undefined>) => string
}

export function HistoryList({ items, total, person, openId, to }: HistoryListProps) {
  const t = useTranslations('history')
  const locale = useLocale()
  return (
    <Arrival id="history" className="history-list card">
      <div className="flex items-start justify-between gap-4">
        <h2 className="heading">
          {person ? t.rich('heading', { person: () => <bdi>{person.name}</bdi> }) : t('heading_empty')}
        </h2>
        <Link
          href={to({ history: undefined, item: undefined, reading: openId })}
          scroll={false}
          aria-label={t('close')}
          className="tool -m-2"
        >
          <Icon name="close" className="size-5" />
        </Link>
      </div>
      {total === 0 ? <p className="mt-3 text-muted">{t('empty')}</p> : null}
      <ul className="mt-2">
        {items.map((item) => (
          <li key={item.id} className="border-t border-hairline first:border-t-0">
            {item.unreadable ? (
              <UnreadableReading item={item} here={to({})} />
            ) : (
              <Link
                href={`${to({ history: '1', item: item.id, reading: undefined })}#reading`}
                aria-current={item.id === openId ? 'true' : undefined}
                className="history-item -mx-3 block rounded-control px-3 py-3 no-underline hover:bg-raised aria-[current]:bg-raised"
              >
                <Entry item={item} />
              </Link>
            )}
          </li>
        ))}
      </ul>
      {total > 0 ? (
        <Link href={address(locale, '/history', { person: person?.id })} className="link small mt-2">
          {t('all')}
          <Icon name="chevron" className="size-4" />
        </Link>
      ) : null}
    </Arrival>
  )
}

function Entry({ item }: { item: ReadingItem }) {
  const t = useTranslations('history')
  const joint = useTranslations('joint')
  const locale = useLocale()
  return (
    <>
      <span className="flex items-start gap-2">
        <span dir="auto" className="line-clamp-2 grow font-medium">
          {item.question}
        </span>
        {item.favorite ? (
          <span className="flex-none text-gold">
            <Icon name="star" filled className="size-5" />
            <span className="sr-only">{t('favorites')}</span>
          </span>
        ) : null}
      </span>
      {item.is_multi_user ? (
        <span className="small mt-1 block">
          <span className="text-oracle">{joint('badge')}</span>{' '}
          <span>
            {formatList(
              item.participants.map(({ name }) => isolate(name)),
              locale,
            )}
          </span>
        </span>
      ) : null}
      <SignLine sign={presentSign(item.sign_type, item.sign_value, item.moment, READERS[locale])} />
    </>
  )
}
