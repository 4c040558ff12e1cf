// Accounts by number.
import { Accounts, AccountsFilter } from '@/components/admin/accounts'
import { AdminPage, type AdminPageProps, adminLocale, adminMetadata } from '@/components/admin/admin-page'
import { knownQuery } from '../../known-query'
import { showAccounts } from '../doors'

export const generateMetadata = ({ params }: AdminPageProps) => adminMetadata(params, 'accounts')

export default async function Page({ params, searchParams }: AdminPageProps) {
  const locale = await adminLocale(params)
  const query = knownQuery(await searchParams, ['number', 'kind', 'locked', 'cursor'])
  return (
    <AdminPage
      locale={locale}
      name="accounts"
      query={query}
      tools={<AccountsFilter query={query} />}
      outcome={await showAccounts(query)}
    >
      {(seen) => <Accounts query={query} seen={seen} />}
    </AdminPage>
  )
}
