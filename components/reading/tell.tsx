// What the owner may have made of a reading that is there: the same numbers told otherwise, and what can be asked further answered.
import { useLocale, useTranslations } from 'next-intl'
import type { Locale } from '@/lib/platform/i18n/locales'
import { presentManners } from '@/lib/presentation/manner'
import { furtherAction, tellAction } from '@/lib/readings/actions'
import { Icon } from '../ui/icon'
import { Select } from '../ui/select'
import { Submit } from '../ui/submit'
import { Named, type OfReading } from './named'

/** @param locale in which language; its own unless another is named */
function Manner({
  reading: { id, style, ...reading },
  here,
  locale = reading.locale,
}: OfReading & { locale?: Locale }) {
  return (
    <>
      <Named id={id} here={here} />
      <input type="hidden" name="told_locale" value={locale} />
      <input type="hidden" name="told_style" value={style} />
    </>
  )
}

/** The same numbers in another language or style, or the words written again. */
export function TellOtherwise({ reading, here }: OfReading) {
  const t = useTranslations()
  const { id, locale, style, words } = reading
  const { styles, languages } = presentManners(useLocale())
  return (
    <div className="tell grid gap-4">
      <form action={tellAction} className="grid gap-4">
        <Named id={id} here={here} />
        <div className="grid gap-4 sm:grid-cols-2">
          <div className="grid gap-1">
            <label htmlFor="told_style" className="label">
              {t('marks.tell_style')}
            </label>
            <Select id="told_style" name="told_style" defaultValue={style}>
              {styles.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          </div>
          <div className="grid gap-1">
            <label htmlFor="told_locale" className="label">
              {t('marks.tell_locale')}
            </label>
            <Select id="told_locale" name="told_locale" defaultValue={locale}>
              {languages.map(({ value, label }) => (
                <option key={value} value={value} lang={value}>
                  {label}
                </option>
              ))}
            </Select>
          </div>
        </div>
        <div>
          <Submit className="button">{t('marks.tell_go')}</Submit>
        </div>
      </form>
      {words.source === 'ai' ? (
        <form action={tellAction} className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Manner reading={reading} here={here} />
          <input type="hidden" name="again" value="1" />
          <Submit className="button">{t('marks.tell_again')}</Submit>
          <span className="small text-muted">{t('marks.tell_again_hint')}</span>
        </form>
      ) : null}
    </div>
  )
}

/** For who wants the answers to what can be asked further from the one who wrote the reading. */
export function FurtherByModel({ reading, here }: OfReading) {
  const t = useTranslations('reading')
  const { source, further = [] } = reading.words
  if (source !== 'ai' || further.length === 0 || further.every(({ by }) => by === 'ai')) return null
  return (
    <form action={furtherAction} className="further-model mt-4 text-center">
      <Manner reading={reading} here={here} />
      <Submit className="button">{t('further_claude')}</Submit>
    </form>
  )
}

/** A reading in another language than the page: the same numbers, written in the reader's. */
export function WriteHere({ reading, here }: OfReading) {
  const t = useTranslations('reading')
  const locale = useLocale()
  return (
    <form action={tellAction} className="write-here print-hidden text-center">
      <Manner reading={reading} here={here} locale={locale} />
      <Submit className="button">
        <Icon name="globe" className="size-5" />
        {t('write_here')}
      </Submit>
    </form>
  )
}
