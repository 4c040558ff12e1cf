// How readings fitted, as sums of nobody.
import { AdminPage, type AdminPageProps, adminLocale, adminMetadata } from '@/components/admin/admin-page'
import { Fits } from '@/components/admin/upkeep'
import { showFits } from '../doors'

export const generateMetadata = ({ params }: AdminPageProps) => adminMetadata(params, 'words')

export default async function Page({ params }: AdminPageProps) {
  const locale = await adminLocale(params)
  return (
    <AdminPage locale={locale} name="words" outcome={await showFits({})}>
      {(seen) => <Fits seen={seen} />}
    </AdminPage>
  )
}
