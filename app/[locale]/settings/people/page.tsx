// People and links: who may see the readings it takes part in.
import { PeopleSection } from '@/components/settings/people-section'
import {
  SettingsPage,
  type SettingsPageProps,
  settingsLocale,
  settingsMetadata,
} from '@/components/settings/settings-page'

export const generateMetadata = ({ params }: SettingsPageProps) => settingsMetadata(params, 'people')

export default async function Page({ params, searchParams }: SettingsPageProps) {
  const locale = await settingsLocale(params)
  const { notice } = await searchParams
  return (
    <SettingsPage locale={locale} name="people" notice={notice}>
      <PeopleSection locale={locale} />
    </SettingsPage>
  )
}
