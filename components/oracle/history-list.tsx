// The readings of one person, newest first; each opens in the same page.
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { SignLine } from '@/components/reading/sign-line'
import { Arrival } from '@/components/ui/arrival'
import { address } from '@/lib/platform/i18n/navigation'
import type { Listed } from '@/lib/platform/paging'
import type { ReadingItem } from '@/lib/readings/service'

interface HistoryListProps {
  readings: Listed<ReadingItem>
  /** Whose readings; null when there is nobody yet. */
  person: { id: string; name: string } | null
  /** The reading that is open, and the cursor of this page of the list. */
  openId: string | undefined
  cursor: string | undefined
}

export function HistoryList({ readings, person, openId, cursor }: HistoryListProps) {
  const t = useTranslations('history')
  const locale = useLocale()
  const profile = person?.id
  const to = (query: Record<string, string | undefined>) => address(locale, '/oracle', { profile, ...query })
  return (
    <Arrival id="history" className="history-list card">
      <div className="flex items-start justify-between gap-4">
        <h2 className="text-[1.25rem]">
          {person ? t.rich('heading', { person: () => <bdi>{person.name}</bdi> }) : t('heading_empty')}
        </h2>
        <Link
          href={to({ reading: openId })}
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
      {readings.items.length === 0 ? (
        <p className="mt-3 text-muted">{t('empty')}</p>
      ) : (
        <ul className="mt-2">
          {readings.items.map((item) => (
            <li key={item.id} className="border-t border-hairline first:border-t-0">
              <Link
                href={`${to({ history: '1', after: cursor, item: item.id })}#reading`}
                aria-current={item.id === openId ? 'true' : undefined}
                className="history-item -mx-3 block rounded-control px-3 py-3 hover:bg-raised aria-[current]:bg-raised"
              >
                <span dir="auto" className="line-clamp-2 font-semibold">
                  {item.question}
                </span>
                <SignLine reading={item} />
              </Link>
            </li>
          ))}
        </ul>
      )}
      {readings.next ? (
        <Link href={to({ history: '1', after: readings.next })} scroll={false} className="button mt-3 w-full">
          {t('older')}
        </Link>
      ) : null}
    </Arrival>
  )
}
