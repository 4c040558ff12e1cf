// Keeps a part of the words in the vault: all of it, or, with scripts, what is selected in it.
import { useTranslations } from 'next-intl'
import type { Part } from '@/lib/presentation/presented'
import { keepPassageAction } from '@/lib/vault/actions'
import { Icon } from '../ui/icon'
import { Submit } from '../ui/submit'
import { Named } from './named'
import { SelectedForm } from './selected-form'

export interface Keeping {
  reading: string
  /** The page's address, to come back to. */
  here: string
}

export function KeepPassage({ part, keeping }: { part: Part; keeping: Keeping | undefined }) {
  const t = useTranslations('vault')
  if (!keeping || !part.key) return null
  return (
    <SelectedForm action={keepPassageAction} className="passage-keep print-hidden">
      <Named id={keeping.reading} here={keeping.here} />
      <input type="hidden" name="section" value={part.key} />
      <input type="hidden" name="text" value={part.paragraphs.join('\n\n')} />
      <Submit
        aria-label={`${t('keep_passage')}: ${part.heading}`}
        title={t('keep_passage_hint')}
        className="tool text-muted"
      >
        <Icon name="bookmark" className="size-5" />
      </Submit>
    </SelectedForm>
  )
}
