// The limits as they hold, and what the model may cost.
import { AdminPage, type AdminPageProps, adminLocale, adminMetadata } from '@/components/admin/admin-page'
import { Limits } from '@/components/admin/limits'
import { address } from '@/lib/platform/i18n/navigation'
import { showLimits } from '../doors'

export const generateMetadata = ({ params }: AdminPageProps) => adminMetadata(params, 'limits')

export default async function Page({ params, searchParams }: AdminPageProps) {
  const locale = await adminLocale(params)
  const { notice, problem } = await searchParams
  const outcome = await showLimits({})
  return (
    <AdminPage locale={locale} name="limits" said={{ notice, problem }} outcome={outcome}>
      {(seen) => <Limits seen={seen} here={address(locale, '/admin/limits')} />}
    </AdminPage>
  )
}
