// One line to ask the Oracle: what is written leads on to where the sign is named. A form that needs no script.
import { useLocale, useTranslations } from 'next-intl'
import { Assisted } from '@/components/assistance/assisted'
import { Submit } from '@/components/ui/submit'
import { address } from '@/lib/platform/i18n/navigation'
import { beginQuestionAction } from '@/lib/readings/actions'

/** @param profile of whom is asked */
export function AskLine({ profile }: { profile: string }) {
  const t = useTranslations('today')
  const locale = useLocale()
  return (
    <form action={beginQuestionAction} autoComplete="off" className="sign-line ask-line">
      <input type="hidden" name="back" value={address(locale, '/oracle', { profile })} />
      <Assisted by={['keyboard']}>
        <input
          name="question"
          dir="auto"
          maxLength={200}
          enterKeyHint="go"
          aria-label={t('ask_line')}
          placeholder={t('ask_line')}
        />
      </Assisted>
      <Submit className="button button-primary">{t('ask')}</Submit>
    </form>
  )
}
