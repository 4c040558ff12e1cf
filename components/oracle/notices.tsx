// What the page's address has to say: what was just done, with the way to undo it, what went wrong, what is not here.
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Locale } from '@/lib/platform/i18n/locales'
import { sentenceNamed, sentenceOf } from '@/lib/platform/problem-text'
import type { Refusal } from '@/lib/platform/typed-fields'
import { restoreReadingAction } from '@/lib/readings/actions'

type Absent = 'user_absent' | 'page_absent' | 'reading_absent' | 'reading_unreadable' | 'words_absent'
const DONE = ['deleted', 'restored', 'left', 'noted', 'linked'] as const

interface NoticesProps {
  locale: Locale
  query: Partial<Record<string, string>>
  absent: Absent[]
  /** Days of the history's form that are none. */
  daysUnread: Refusal[]
  /** The page's address, to come back to. */
  here: string
}

function Notice({ children }: { children: ReactNode }) {
  return (
    <div className="notice flex flex-wrap items-center gap-x-4 gap-y-2 rounded-control border border-gold px-4 py-3">
      {children}
    </div>
  )
}

export function Notices({ locale, query, absent, daysUnread, here }: NoticesProps) {
  const t = useTranslations('oracle')
  const { notice, undo, problem } = query
  const done = DONE.find((one) => one === notice)
  return (
    <div role="status" className="print-hidden grid gap-3 empty:hidden">
      {absent.map((key) => (
        <Notice key={key}>
          <p>{t(key)}</p>
        </Notice>
      ))}
      {daysUnread.map(({ message, params }) => (
        <Notice key={message + JSON.stringify(params)}>
          <p>
            {t('filter_day')} {sentenceOf(message, locale, params)}
          </p>
        </Notice>
      ))}
      {problem ? (
        <Notice>
          <p>{sentenceNamed(problem, locale)}</p>
        </Notice>
      ) : null}
      {done ? (
        <Notice>
          <p className="grow">{t(done)}</p>
          {done === 'deleted' && undo ? (
            <form action={restoreReadingAction}>
              <input type="hidden" name="back" value={here} />
              <input type="hidden" name="reading" value={undo} />
              <button type="submit" className="button">
                {t('undo')}
              </button>
            </form>
          ) : null}
        </Notice>
      ) : null}
    </div>
  )
}
