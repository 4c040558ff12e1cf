// From one part of a list to the next older one, and back to its beginning.
import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'

interface PagerProps {
  /** Whether this is a later part. */
  later: boolean
  next: string | null
  to: (cursor: string | undefined) => string
}

export function Pager({ later, next, to }: PagerProps) {
  const t = useTranslations('admin')
  if (!later && next === null) return null
  return (
    <div className="flex flex-wrap justify-between gap-3">
      {later ? (
        <Link href={to(undefined)} className="link">
          {t('newest')}
        </Link>
      ) : null}
      {next === null ? null : (
        <Link href={to(next)} className="link ms-auto">
          {t('older')}
          <Icon name="chevron" className="size-4" />
        </Link>
      )}
    </div>
  )
}
