// What the owner may have made of a reading that is there: the same numbers told otherwise, and what can be asked further answered.
import { useLocale, useTranslations } from 'next-intl'
import { presentManners } from '@/lib/presentation/manner'
import { furtherAction, tellAction } from '@/lib/readings/actions'
import type { ReadingView } from '@/lib/readings/view/reading-view'

interface Of {
  reading: ReadingView
  /** The page's address, to come back to. */
  here: string
}

function Named({ reading: { id, locale, style }, here }: Of) {
  const fields = { back: here, reading: id, told_locale: locale, told_style: style }
  return Object.entries(fields).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
}

/** The same numbers in another language or style, or the words written again. */
export function TellOtherwise({ reading, here }: Of) {
  const t = useTranslations()
  const { id, locale, style, words } = reading
  const { styles, languages } = presentManners(useLocale())
  return (
    <div className="tell grid gap-4">
      <form action={tellAction} className="grid gap-4">
        <input type="hidden" name="back" value={here} />
        <input type="hidden" name="reading" value={id} />
        <div className="grid gap-4 sm:grid-cols-2">
          <div className="grid gap-1">
            <label htmlFor="told_style" className="font-semibold">
              {t('marks.tell_style')}
            </label>
            <select id="told_style" name="told_style" defaultValue={style} className="control">
              {styles.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </div>
          <div className="grid gap-1">
            <label htmlFor="told_locale" className="font-semibold">
              {t('marks.tell_locale')}
            </label>
            <select id="told_locale" name="told_locale" defaultValue={locale} className="control">
              {languages.map(({ value, label }) => (
                <option key={value} value={value} lang={value}>
                  {label}
                </option>
              ))}
            </select>
          </div>
        </div>
        <div>
          <button type="submit" className="button">
            {t('marks.tell_go')}
          </button>
        </div>
      </form>
      {words.source === 'ai' ? (
        <form action={tellAction} className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Named reading={reading} here={here} />
          <input type="hidden" name="again" value="1" />
          <button type="submit" className="button">
            {t('marks.tell_again')}
          </button>
          <span className="text-[0.9375em] text-muted">{t('marks.tell_again_hint')}</span>
        </form>
      ) : null}
    </div>
  )
}

/** For who wants the answers to what can be asked further from the one who wrote the reading. */
export function FurtherByModel({ reading, here }: Of) {
  const t = useTranslations('reading')
  const { source, further = [] } = reading.words
  if (source !== 'ai' || further.length === 0 || further.every(({ by }) => by === 'ai')) return null
  return (
    <form action={furtherAction} className="further-model mt-4">
      <Named reading={reading} here={here} />
      <button type="submit" className="button">
        {t('further_claude')}
      </button>
    </form>
  )
}
