// One thing that was kept: what it is, when, and what can be done with it. Where its change is asked for, the form stands in its place.
import { useLocale, useTranslations } from 'next-intl'
import { StayingForm } from '@/components/history/staying-form'
import { Icon, type IconName } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { Submit } from '@/components/ui/submit'
import { address } from '@/lib/platform/i18n/navigation'
import { daySeen, minuteSeen } from '@/lib/presentation/seen'
import { signShown } from '@/lib/presentation/sign'
import { deleteFindingAction } from '@/lib/vault/actions'
import type { Finding, Kind, ListedFinding } from '@/lib/vault/schema'
import { FindingEdit } from './finding-edit'

const ICONS: Record<Kind, IconName> = { passage: 'bookmark', sign: 'history', note: 'note' }

interface CardProps {
  finding: ListedFinding
  /** What was asked in the reading that a passage is of. */
  question: string | undefined
  clock: { zone: string; now: number }
  /** The page's address, to come back to, and the one that changes this finding. */
  here: string
  editing: string
  /** Whether it is being changed. */
  isEdited: boolean
}

export function FindingCard({ finding, question, clock, here, editing, isEdited }: CardProps) {
  const t = useTranslations('vault')
  const locale = useLocale()
  const { id, kind } = finding
  const sign = 'unreadable' in finding || finding.kind !== 'sign' ? null : finding
  const at = sign ? sign.seen_at : finding.created_at
  const isShort = sign !== null && !isEdited
  return (
    <li id={`finding-${id}`} className={isShort ? 'card finding finding-short' : 'card finding'}>
      <p className="finding-head small text-muted">
        <span>
          <Icon name={ICONS[kind]} className="size-5" />
          <span className={isShort ? 'sr-only' : undefined}>{t(`one.${kind}`)}</span>
          {isShort ? (
            <bdi className="finding-sign">{signShown(sign.sign_type, sign.sign_value, locale)}</bdi>
          ) : null}
        </span>
        <time dateTime={at}>{sign ? minuteSeen(at, locale, clock) : daySeen(at, locale, clock)}</time>
      </p>
      {'unreadable' in finding ? (
        <p className="unreadable text-muted">{t('unreadable')}</p>
      ) : isEdited ? (
        <FindingEdit finding={finding} clock={clock} here={here} />
      ) : (
        <What finding={finding} question={question} />
      )}
      <div className="finding-tools">
        {'unreadable' in finding || isEdited ? null : (
          <Link href={`${editing}#finding-${id}`} scroll={false} aria-label={t('edit')} className="tool">
            <Icon name="note" className="size-5" />
          </Link>
        )}
        <StayingForm action={deleteFindingAction}>
          <input type="hidden" name="back" value={here} />
          <input type="hidden" name="finding" value={id} />
          <Submit aria-label={t('delete')} className="tool">
            <Icon name="trash" className="size-5" />
          </Submit>
        </StayingForm>
      </div>
    </li>
  )
}

function What({ finding, question }: { finding: Finding; question: string | undefined }) {
  const t = useTranslations('vault')
  const locale = useLocale()
  if (finding.kind === 'note')
    return (
      <p dir="auto" className="finding-text">
        {finding.text}
      </p>
    )
  return (
    <>
      {finding.kind === 'sign' ? null : (
        <>
          <blockquote dir="auto" className="finding-passage">
            {finding.text}
          </blockquote>
          <Link
            href={`${address(locale, `/readings/${finding.reading_id}`, { told: finding.told ?? undefined })}#part-${finding.section}`}
            className="link small justify-start"
          >
            <span dir="auto">{question ?? t('open')}</span>
            <Icon name="chevron" className="size-4 flex-none" />
          </Link>
        </>
      )}
      {finding.note === null ? null : (
        <p dir="auto" className="finding-text small text-soft">
          {finding.note}
        </p>
      )}
    </>
  )
}
