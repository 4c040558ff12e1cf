// The parts of the settings: each has an address, a title and one line of its own.
import type { IconName } from '@/components/ui/icon'
import type { Locale } from '@/lib/platform/i18n/locales'
import { messagesOf } from '@/lib/platform/i18n/messages'

export type SectionName = 'people' | 'security' | 'keys' | 'calendar' | 'activity' | 'data'

interface SettingsSection {
  name: SectionName
  icon: IconName
  title: string
  line: string
}

export function sectionsOf(locale: Locale): SettingsSection[] {
  const { settings, people_section, keys_section, calendar_section, audit_section, data_section } =
    messagesOf(locale)
  return [
    { name: 'people', icon: 'together', title: people_section.heading, line: settings.people_line },
    { name: 'security', icon: 'shield', title: settings.security_heading, line: settings.security_line },
    { name: 'keys', icon: 'key', title: keys_section.heading, line: settings.keys_line },
    { name: 'calendar', icon: 'calendar', title: calendar_section.heading, line: settings.calendar_line },
    { name: 'activity', icon: 'clock', title: audit_section.heading, line: settings.activity_line },
    { name: 'data', icon: 'download', title: data_section.heading, line: settings.data_line },
  ]
}

export const titleOf = (locale: Locale, name: SectionName): string =>
  sectionsOf(locale).find((section) => section.name === name)?.title ?? ''
