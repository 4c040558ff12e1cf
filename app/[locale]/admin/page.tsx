// For whoever runs the installation: how it is, how much it is used, and what the model costs.
import { AdminPage, type AdminPageProps, adminLocale, adminMetadata } from '@/components/admin/admin-page'
import { Overview } from '@/components/admin/overview'
import { showOverview } from './doors'

export const generateMetadata = ({ params }: AdminPageProps) => adminMetadata(params, 'overview')

export default async function Page({ params }: AdminPageProps) {
  const locale = await adminLocale(params)
  return (
    <AdminPage locale={locale} name="overview" outcome={await showOverview({})}>
      {(seen) => <Overview seen={seen} />}
    </AdminPage>
  )
}
