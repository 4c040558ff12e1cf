// Where people and questions are entered: the stations of asking, and what the two buttons open.
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Arrival } from '@/components/ui/arrival'
import { Field } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { Select } from '@/components/ui/select'
import { CONVENTIONS, DEFAULT_CONVENTION, type SignType } from '@/lib/engine'
import { STYLES, type Style } from '@/lib/interpretation/schema'
import type { Locale } from '@/lib/platform/i18n/locales'
import { messagesOf } from '@/lib/platform/i18n/messages'
import { address } from '@/lib/platform/i18n/navigation'
import { plainNumber } from '@/lib/presentation/numerals'
import { participantsWords } from './participants-words'
import { ProfileForm } from './profile-form-later'
import { ReadingForm } from './reading-form'
import { StateForm } from './state-form'
import { TurnProvider } from './turn'
import { ZoneList } from './zone-list'

/** Every kind that the engine reads, in the order in which it is offered; whether it may be written in any script. */
const FREE_SIGNS: Record<SignType, boolean> = {
  time: false,
  number: false,
  date: false,
  plate: false,
  word: true,
  name: true,
  location: true,
  custom: true,
}
const SIGN_TYPES = Object.entries(FREE_SIGNS).map(([type, free]) => ({ type: type as SignType, free }))

const GENDERS = ['female', 'male', 'other'] as const
const ZONE_LIST = 'time-zones'
const CONVENTION_NAMES = [DEFAULT_CONVENTION, ...CONVENTIONS.filter((name) => name !== DEFAULT_CONVENTION)]

interface DeskProps {
  locale: Locale
  profiles: { id: string; name: string }[]
  selectedId: string
  /** Whether the form for a person was opened; with nobody yet it is open by itself. */
  creating: boolean
  justCreated: boolean
  /** What was begun before one came here; empty where nothing was. */
  question: string
  /** What was named before one came here. */
  sign: { type: SignType; value: string } | null
  /** How the last reading was told: it is offered again. */
  style: Style
  /** To whom a draft in this browser belongs. */
  whose: string
  /** Whether a reading stands below: then asking folds to a line. */
  answered: boolean
  /** What the history button opened. */
  children: ReactNode
}

export async function Desk(props: DeskProps) {
  const { locale, profiles, selectedId, justCreated, question, sign, style, whose, answered } = props
  const t = await getTranslations({ locale, namespace: 'oracle' })
  const words = messagesOf(locale)
  const path = address(locale, '/oracle')
  const nobody = profiles.length === 0
  const creating = props.creating || (nobody && !answered)
  const conventionWords: Record<string, string> = words.conventions
  const conventionHints: Record<string, string> = words.convention_hints
  const { together, together_hint } = words.joint_form
  /** A button that opens a state of this page: a GET form, so that it works without scripts. */
  const opener = (name: 'create' | 'history', icon: 'plus' | 'history') => (
    <StateForm action={path} creates={name === 'create'}>
      {selectedId ? <input type="hidden" name="profile" value={selectedId} /> : null}
      <input type="hidden" name={name} value="1" />
      <button type="submit" className="button button-quiet button-small">
        <Icon name={icon} className="size-5" />
        {t(name)}
      </button>
    </StateForm>
  )
  const entering = (
    <>
      {creating ? (
        <Asked key={String(props.creating)} asked={props.creating}>
          <ProfileForm
            words={words.profile_form}
            genders={GENDERS.map((value) => ({ value, label: words.genders[value] }))}
            zoneList={ZONE_LIST}
            path={path}
            cancelAddress={nobody ? undefined : address(locale, '/oracle', { profile: selectedId })}
          />
          <ZoneList locale={locale} id={ZONE_LIST} />
        </Asked>
      ) : null}
      <div role="status">
        {justCreated ? (
          <Arrival key={selectedId} className="mb-4">
            <p className="success-message">{t('created')}</p>
          </Arrival>
        ) : null}
      </div>
    </>
  )
  return (
    <TurnProvider>
      <div className="asking print-hidden grid gap-8">
        <div className="flex flex-wrap justify-center gap-2">
          {opener('history', 'history')}
          {creating && !nobody ? null : opener('create', 'plus')}
        </div>
        {props.children}
        <details className="ask-fold" open={!answered} data-whole={answered ? undefined : ''}>
          <summary className="drawer drawer-head">{t('ask_again')}</summary>
          <div className={answered ? 'pt-6' : ''}>
            <ReadingForm
              locale={locale}
              words={{
                ...words.reading_form,
                ...{ together, together_hint, joint: participantsWords(words.joint_form) },
                steps: words.steps,
              }}
              numbers={[plainNumber(1, locale), plainNumber(2, locale), plainNumber(3, locale)]}
              path={path}
              profiles={profiles}
              selectedId={selectedId}
              signTypes={SIGN_TYPES.map(({ type, free }) => ({
                ...{ type, free },
                label: words.seen_types[type],
                hint: words.sign_hints[type],
                placeholder: words.sign_placeholders[type],
              }))}
              question={question}
              sign={sign}
              conventions={CONVENTION_NAMES.map((name) => ({
                name,
                label: conventionWords[name] ?? name,
                hint: conventionHints[name] ?? '',
              }))}
              styles={<StyleField words={words} chosen={style} />}
              creating={creating}
              whose={whose}
            >
              {entering}
            </ReadingForm>
          </div>
        </details>
      </div>
    </TurnProvider>
  )
}

/** What somebody asked for takes the focus when it comes; what is open by itself leaves it where it is. */
const Asked = ({ asked, children }: { asked: boolean; children: ReactNode }) =>
  asked ? <Arrival className="mb-6">{children}</Arrival> : <div className="mb-6">{children}</div>

interface StyleFieldProps {
  words: Pick<ReturnType<typeof messagesOf>, 'reading_form' | 'styles'>
  chosen: Style
}

/** How the reading is told. */
const StyleField = ({ words: { reading_form, styles }, chosen }: StyleFieldProps) => (
  <Field id="style" label={reading_form.style}>
    {(tied) => (
      <Select {...tied} name="style" defaultValue={chosen}>
        {STYLES.map((style) => (
          <option key={style} value={style}>
            {styles[style]}
          </option>
        ))}
      </Select>
    )}
  </Field>
)
