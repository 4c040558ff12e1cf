// What the page's address has to say: what was just done, with the way to undo it; what went wrong; what is not here.
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Named } from '@/components/reading/named'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { Submit } from '@/components/ui/submit'
import { sentenceNamed, sentenceOf } from '@/lib/platform/problem-text'
import type { Refusal } from '@/lib/platform/typed-fields'
import { restoreReadingAction } from '@/lib/readings/actions'
import { deleteFindingAction, restoreFindingAction } from '@/lib/vault/actions'

export type Absent = 'user_absent' | 'page_absent' | 'reading_absent' | 'reading_unreadable' | 'words_absent'
const DONE = [
  'deleted',
  'restored',
  'left',
  'noted',
  'linked',
  'fitted',
  'logged',
  'note_kept',
  'passage_kept',
  'finding_changed',
  'finding_deleted',
  'finding_restored',
  'looks_saved',
] as const
/** What takes back what was just done to something of the vault. */
const UNDOES: Partial<Record<string, typeof deleteFindingAction>> = {
  logged: deleteFindingAction,
  passage_kept: deleteFindingAction,
  finding_deleted: restoreFindingAction,
}

interface NoticesProps {
  query: Partial<Record<string, string>>
  absent?: Absent[]
  /** Days of the history's form that are none. */
  daysUnread?: Refusal[]
  /** The page's address without what it has to say, to come back to. */
  here: string
}

const Said = ({ children }: { children: ReactNode }) => <p className="notice said border-gold">{children}</p>

export function Notices({ query, absent = [], daysUnread = [], here }: NoticesProps) {
  const t = useTranslations('oracle')
  const locale = useLocale()
  const { notice, undo, problem } = query
  const done = DONE.find((one) => one === notice)
  return (
    <>
      <div role="status" className="print-hidden grid gap-3 empty:hidden">
        {absent.map((key) => (
          <Said key={key}>{t(key)}</Said>
        ))}
        {daysUnread.map(({ message, params }) => (
          <Said key={message + JSON.stringify(params)}>
            {t('filter_day')} {sentenceOf(message, locale, params)}
          </Said>
        ))}
        {problem ? <Said>{sentenceNamed(problem, locale)}</Said> : null}
      </div>
      <div role="status" className="toasts print-hidden">
        {done ? (
          <div className="notice toast">
            <p>{t(done)}</p>
            {done === 'deleted' && undo ? (
              <form action={restoreReadingAction}>
                <Named id={undo} here={here} />
                <Submit className="button button-small">
                  <Icon name="undo" className="size-5" />
                  {t('undo')}
                </Submit>
              </form>
            ) : null}
            {done && undo && UNDOES[done] ? (
              <form action={UNDOES[done]}>
                <input type="hidden" name="back" value={here} />
                <input type="hidden" name="finding" value={undo} />
                <Submit className="button button-small">
                  <Icon name="undo" className="size-5" />
                  {t('undo')}
                </Submit>
              </form>
            ) : null}
            <Link href={here} scroll={false} replace aria-label={t('dismiss')} className="tool">
              <Icon name="close" className="size-5" />
            </Link>
          </div>
        ) : null}
      </div>
    </>
  )
}
