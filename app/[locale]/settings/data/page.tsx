// One's data: to take along, to keep on this device, to erase.
import { redirect } from 'next/navigation'
import { DataSection } from '@/components/settings/data-section'
import {
  SettingsPage,
  type SettingsPageProps,
  settingsLocale,
  settingsMetadata,
} from '@/components/settings/settings-page'
import { exportFormat } from '@/lib/account/whole/schema'
import { ownerView } from '@/lib/account/whole/view'

export const generateMetadata = ({ params }: SettingsPageProps) => settingsMetadata(params, 'data')

export default async function Page({ params, searchParams }: SettingsPageProps) {
  const locale = await settingsLocale(params)
  const search = await searchParams
  // Whether the password is needed is asked at the click: the page may have stood open for long.
  const format = exportFormat.safeParse(search.export)
  if (format.success && (await ownerView())?.proven) redirect(`/api/account/export?format=${format.data}`)
  return (
    <SettingsPage locale={locale} name="data" notice={search.notice}>
      <DataSection locale={locale} />
    </SettingsPage>
  )
}
