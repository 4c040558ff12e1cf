// How far a rotation of the keys that seal is.
import { AdminPage, type AdminPageProps, adminLocale, adminMetadata } from '@/components/admin/admin-page'
import { Keys } from '@/components/admin/upkeep'
import { showKeys } from '../doors'

export const generateMetadata = ({ params }: AdminPageProps) => adminMetadata(params, 'keys')

export default async function Page({ params }: AdminPageProps) {
  const locale = await adminLocale(params)
  return (
    <AdminPage locale={locale} name="keys" outcome={await showKeys({})}>
      {(seen) => <Keys seen={seen} />}
    </AdminPage>
  )
}
