// API keys, for programs.
import { KeysSection } from '@/components/settings/keys-section'
import {
  SettingsPage,
  type SettingsPageProps,
  settingsLocale,
  settingsMetadata,
} from '@/components/settings/settings-page'

export const generateMetadata = ({ params }: SettingsPageProps) => settingsMetadata(params, 'keys')

export default async function Page({ params, searchParams }: SettingsPageProps) {
  const locale = await settingsLocale(params)
  const { notice } = await searchParams
  return (
    <SettingsPage locale={locale} name="keys" notice={notice}>
      <KeysSection locale={locale} />
    </SettingsPage>
  )
}
