// Calendars at private addresses, for calendar programs.
import { CalendarSection } from '@/components/settings/calendar-section'
import {
  SettingsPage,
  type SettingsPageProps,
  settingsLocale,
  settingsMetadata,
} from '@/components/settings/settings-page'

export const generateMetadata = ({ params }: SettingsPageProps) => settingsMetadata(params, 'calendar')

export default async function Page({ params, searchParams }: SettingsPageProps) {
  const locale = await settingsLocale(params)
  const { notice } = await searchParams
  return (
    <SettingsPage locale={locale} name="calendar" notice={notice}>
      <CalendarSection locale={locale} />
    </SettingsPage>
  )
}
