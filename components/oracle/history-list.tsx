// The readings of one person or of everybody, newest first, as far as the conditions let through; each opens in the same page.
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { SignLine } from '@/components/reading/sign-line'
import { Arrival } from '@/components/ui/arrival'
import { StarGlyph } from '@/components/ui/glyphs'
import { isolate } from '@/lib/interpretation/fill'
import { formatList } from '@/lib/interpretation/format'
import { READERS } from '@/lib/presentation/reader'
import { presentSign } from '@/lib/presentation/sign'
import type { ListedItem, ReadingItem } from '@/lib/readings/reading'
import { type Conditions, HistoryFilter } from './history-filter'
import { UnreadableReading } from './unreadable-reading'

export interface HistoryListProps {
  items: ListedItem[]
  total: number
  next: string | null
  /** How many a search could not look through as a whole. */
  unopened?: number
  /** Whose readings; null when they are everybody's. */
  person: { id: string; name: string } | null
  people: { id: string; name: string }[]
  conditions: Conditions
  /** Whether anything but the person is asked for. */
  narrowed: boolean
  /** Whether words were asked for that could not be read: the form is open, and empty. */
  wordsUnread: boolean
  /** Whether the search was not made, because there were too many just now. */
  waiting: boolean
  /** The reading that is open. */
  openId: string | undefined
  /** The page's address with another query; what is undefined falls away. */
  to: (query: Record<string, string | undefined>) => string
  /** Whether this is a later page of the list. */
  later: boolean
}

export function HistoryList(props: HistoryListProps) {
  const {
    items,
    total,
    next,
    unopened = 0,
    person,
    people,
    conditions,
    narrowed,
    waiting,
    openId,
    to,
    later,
  } = props
  const open = narrowed || props.wordsUnread
  const t = useTranslations('history')
  return (
    <Arrival id="history" className="history-list card">
      <div className="flex items-start justify-between gap-4">
        <h2 className="text-[1.25rem]">
          {person ? t.rich('heading', { person: () => <bdi>{person.name}</bdi> }) : t('heading_empty')}
        </h2>
        <Link
          href={to({ history: undefined, item: undefined, reading: openId })}
          scroll={false}
          aria-label={t('close')}
          className="-m-2 inline-flex size-11 flex-none items-center justify-center rounded-control text-muted hover:bg-raised hover:text-ink"
        >
          <svg
            viewBox="0 0 16 16"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            className="size-5"
            aria-hidden="true"
          >
            <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
          </svg>
        </Link>
      </div>
      {total > 0 || open || people.length > 1 ? (
        <HistoryFilter
          people={people}
          conditions={conditions}
          narrowed={narrowed}
          open={open}
          here={to({})}
        />
      ) : null}
      {narrowed && !waiting ? (
        <p className="mt-2 text-[0.9375em] text-muted">{t('found', { total })}</p>
      ) : null}
      {unopened > 0 ? (
        <p className="unreadable mt-2 text-[0.9375em] text-muted">{t('unsearched', { count: unopened })}</p>
      ) : null}
      {items.length === 0 ? (
        <p className="mt-3 text-muted">{t(waiting ? 'search_wait' : narrowed ? 'none_found' : 'empty')}</p>
      ) : (
        <ul className="mt-2">
          {items.map((item) => (
            <li key={item.id} className="border-t border-hairline first:border-t-0">
              {item.unreadable ? (
                <UnreadableReading item={item} here={to({})} />
              ) : (
                <Link
                  href={`${to({ history: '1', item: item.id, reading: undefined })}#reading`}
                  aria-current={item.id === openId ? 'true' : undefined}
                  className="history-item -mx-3 block rounded-control px-3 py-3 hover:bg-raised aria-[current]:bg-raised"
                >
                  <Entry item={item} />
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-3">
        {later ? (
          <Link href={to({ after: undefined })} scroll={false} className="button mt-3 grow">
            {t('newest')}
          </Link>
        ) : null}
        {next ? (
          <Link href={to({ after: next })} scroll={false} className="button mt-3 grow">
            {t('older')}
          </Link>
        ) : null}
      </div>
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
        <span dir="auto" className="line-clamp-2 grow font-semibold">
          {item.question}
        </span>
        {item.favorite ? (
          <span className="flex-none text-gold">
            <StarGlyph marked />
            <span className="sr-only">{t('favorite')}</span>
          </span>
        ) : null}
      </span>
      {item.is_multi_user ? (
        <span className="mt-1 block text-[0.9375em]">
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
