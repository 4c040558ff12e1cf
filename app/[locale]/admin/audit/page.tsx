// The log of everything that was done, to be searched.
import { AdminPage, type AdminPageProps, adminLocale, adminMetadata } from '@/components/admin/admin-page'
import { Audit } from '@/components/admin/audit'
import { AuditFilter } from '@/components/admin/audit-filter'
import { knownQuery } from '../../known-query'
import { showAudit } from '../doors'

const KEYS = ['action', 'resource', 'account', 'outcome', 'from', 'to', 'cursor'] as const

export const generateMetadata = ({ params }: AdminPageProps) => adminMetadata(params, 'audit')

export default async function Page({ params, searchParams }: AdminPageProps) {
  const locale = await adminLocale(params)
  const query = knownQuery(await searchParams, KEYS)
  return (
    <AdminPage
      locale={locale}
      name="audit"
      query={query}
      tools={<AuditFilter query={query} />}
      outcome={await showAudit(query)}
    >
      {(seen) => <Audit query={query} seen={seen} />}
    </AdminPage>
  )
}
