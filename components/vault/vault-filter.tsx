// Which of what was kept is shown: words to be found, and a chip a kind. It works without scripts; the words stand in the address sealed.

import { useTranslations } from 'next-intl'
import { Find } from '@/components/ui/find'
import { Link } from '@/components/ui/link'
import { searchVaultAction } from '@/lib/vault/actions'
import { KINDS } from '@/lib/vault/schema'

interface FilterProps {
  kind: string | undefined
  words: string
  here: string
  /** The address that shows another kind. */
  to: (kind: string | undefined) => string
}

export function VaultFilter({ kind, words, here, to }: FilterProps) {
  const t = useTranslations('vault')
  const choices = [
    { value: undefined, label: t('everything') },
    ...KINDS.map((one) => ({ value: one, label: t(`many.${one}`) })),
    { value: 'reading', label: t('readings') },
  ]
  return (
    <div className="grid gap-4">
      <nav aria-label={t('kept')} className="filters">
        {choices.map(({ value, label }) => (
          <Link
            key={label}
            href={to(value)}
            scroll={false}
            aria-current={value === kind ? 'true' : undefined}
            className="chip"
          >
            {label}
          </Link>
        ))}
      </nav>
      {kind === 'reading' ? null : (
        <form key={words} action={searchVaultAction} className="find vault-find">
          <input type="hidden" name="back" value={here} />
          {kind ? <input type="hidden" name="kind" value={kind} /> : null}
          <Find label={t('find')} hint={t('find_hint')} words={words} />
          <noscript>
            <button type="submit" className="button button-small">
              {t('find_go')}
            </button>
          </noscript>
        </form>
      )}
    </div>
  )
}
