// A reading of the vault: its line, the star that keeps it here, and the first lines of the note.
import { getTranslations } from 'next-intl/server'
import { Named } from '@/components/reading/named'
import { ReadingLine } from '@/components/today/reading-line'
import { Icon } from '@/components/ui/icon'
import { Submit } from '@/components/ui/submit'
import type { Locale } from '@/lib/platform/i18n/locales'
import { favoriteAction } from '@/lib/readings/actions'
import type { Kept } from '@/lib/readings/service/kept'

interface KeptReadingProps {
  locale: Locale
  kept: Kept
  /** The page's address, to come back to. */
  here: string
}

export async function KeptReading({ locale, kept: { item, note, noteUnreadable }, here }: KeptReadingProps) {
  const t = await getTranslations({ locale, namespace: 'marks' })
  const damaged = await getTranslations({ locale, namespace: 'unreadable' })
  const star = (
    <form action={favoriteAction}>
      <Named id={item.id} here={here} />
      <Submit
        name="favorite"
        value={String(!item.favorite)}
        aria-label={t(item.favorite ? 'unfavorite' : 'favorite')}
        className={item.favorite ? 'tool text-gold' : 'tool'}
      >
        <Icon name="star" filled={item.favorite} />
      </Submit>
    </form>
  )
  return (
    <ReadingLine locale={locale} item={item} after={star}>
      {note === null ? null : (
        <div className="kept-note">
          <p dir="auto" className="voice">
            {note}
          </p>
        </div>
      )}
      {noteUnreadable ? <p className="kept-note text-muted">{damaged('note')}</p> : null}
    </ReadingLine>
  )
}
