// Where people and questions are entered: the two buttons, what they open, and the form that asks.
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Arrival } from '@/components/ui/arrival'
import { Field } from '@/components/ui/field'
import { CONVENTIONS, DEFAULT_CONVENTION, type SignType } from '@/lib/engine'
import { STYLES, type Style } from '@/lib/interpretation/schema'
import type { Locale } from '@/lib/platform/i18n/locales'
import { messagesOf } from '@/lib/platform/i18n/messages'
import { address } from '@/lib/platform/i18n/navigation'
import type { ParticipantsWords } from './participants'
import { ProfileForm } from './profile-form-later'
import { ReadingForm } from './reading-form'
import { StateForm } from './state-form'
import { TurnProvider } from './turn'

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
const ZONES = Intl.supportedValuesOf('timeZone')
const CONVENTION_NAMES = [DEFAULT_CONVENTION, ...CONVENTIONS.filter((name) => name !== DEFAULT_CONVENTION)]

interface DeskProps {
  locale: Locale
  profiles: { id: string; name: string }[]
  selectedId: string
  creating: boolean
  justCreated: boolean
  /** How the last reading was told: it is offered again. */
  style: Style
  /** What the history button opened. */
  children: ReactNode
}

export async function Desk(props: DeskProps) {
  const { locale, profiles, selectedId, creating, justCreated, style, children } = props
  const t = await getTranslations({ locale, namespace: 'oracle' })
  const words = messagesOf(locale)
  const path = address(locale, '/oracle')
  const conventionWords: Record<string, string> = words.conventions
  const conventionHints: Record<string, string> = words.convention_hints
  const { joint_form } = words
  const places = [
    joint_form.person_1,
    joint_form.person_2,
    joint_form.person_3,
    joint_form.person_4,
    joint_form.person_5,
  ]
  const { together, together_hint } = joint_form
  const joint = { together, together_hint, joint: participantsWords(joint_form, places) }
  /** A button that opens a state of this page: a GET form, so that it works without scripts. */
  const opener = (name: 'create' | 'history', primary: boolean) => (
    <StateForm action={path} creates={name === 'create'}>
      {selectedId ? <input type="hidden" name="profile" value={selectedId} /> : null}
      <input type="hidden" name={name} value="1" />
      <button type="submit" className={`button w-full ${primary ? 'button-primary' : ''}`}>
        {t(name)}
      </button>
    </StateForm>
  )
  return (
    <TurnProvider>
      <div className="print-hidden grid gap-6">
        <div>
          <div className="grid gap-3 sm:auto-cols-fr sm:grid-flow-col">
            {creating ? null : opener('create', profiles.length === 0)}
            {opener('history', false)}
          </div>
          <div role="status">
            {justCreated ? (
              <Arrival key={selectedId} className="mt-6">
                <p className="success-message rounded-control border border-emerald bg-raised px-4 py-3 text-emerald">
                  {t('created')}
                </p>
              </Arrival>
            ) : null}
          </div>
        </div>
        {creating ? (
          <Arrival>
            <ProfileForm
              words={words.profile_form}
              genders={GENDERS.map((value) => ({ value, label: words.genders[value] }))}
              zoneList={ZONE_LIST}
              path={path}
              cancelAddress={address(locale, '/oracle', { profile: selectedId })}
            />
            <datalist id={ZONE_LIST}>
              {ZONES.map((zone) => (
                <option key={zone} value={zone} />
              ))}
            </datalist>
          </Arrival>
        ) : null}
        {children}
        <ReadingForm
          locale={locale}
          words={{ ...words.reading_form, ...joint, steps: words.steps }}
          path={path}
          profiles={profiles}
          selectedId={selectedId}
          signTypes={SIGN_TYPES.map(({ type, free }) => ({
            type,
            free,
            label: words.sign_types[type],
            hint: words.sign_hints[type],
          }))}
          conventions={CONVENTION_NAMES.map((name) => ({
            name,
            label: conventionWords[name] ?? name,
            hint: conventionHints[name] ?? '',
          }))}
          styles={<StyleField words={words} chosen={style} />}
        />
      </div>
    </TurnProvider>
  )
}

interface StyleFieldProps {
  words: Pick<ReturnType<typeof messagesOf>, 'reading_form' | 'styles'>
  chosen: Style
}

/** How the reading is told. */
const StyleField = ({ words: { reading_form, styles }, chosen }: StyleFieldProps) => (
  <Field id="style" label={reading_form.style}>
    {(tied) => (
      <select {...tied} name="style" defaultValue={chosen} className="control">
        {STYLES.map((style) => (
          <option key={style} value={style}>
            {styles[style]}
          </option>
        ))}
      </select>
    )}
  </Field>
)

/** Only what the browser needs. */
function participantsWords(words: Omit<ParticipantsWords, 'places'>, places: string[]): ParticipantsWords {
  const { participants, choose, add, full, find, find_hint, find_none, create, up, down, remove } = words
  return { participants, choose, add, full, find, find_hint, find_none, create, up, down, remove, places }
}
