// What happened in the account.
import { AuditSection } from '@/components/settings/audit-section'
import {
  SettingsPage,
  type SettingsPageProps,
  settingsLocale,
  settingsMetadata,
} from '@/components/settings/settings-page'

export const generateMetadata = ({ params }: SettingsPageProps) => settingsMetadata(params, 'activity')

export default async function Page({ params, searchParams }: SettingsPageProps) {
  const locale = await settingsLocale(params)
  const { notice, activity } = await searchParams
  const query = typeof activity === 'string' ? { activity } : undefined
  return (
    <SettingsPage locale={locale} name="activity" notice={notice} query={query}>
      <AuditSection locale={locale} place={activity} />
    </SettingsPage>
  )
}
