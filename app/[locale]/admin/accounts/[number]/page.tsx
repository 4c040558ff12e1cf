// One account by its number.
import { Account, UndoLock } from '@/components/admin/account'
import { AdminPage, adminLocale, adminMetadata } from '@/components/admin/admin-page'
import { address } from '@/lib/platform/i18n/navigation'
import type { Search } from '../../../known-query'
import { showAccount } from '../../doors'

interface PageProps {
  params: Promise<{ locale: string; number: string }>
  searchParams: Promise<Search>
}

export const generateMetadata = ({ params }: PageProps) => adminMetadata(params, 'account')

export default async function Page({ params, searchParams }: PageProps) {
  const locale = await adminLocale(params)
  const { number } = await params
  const { notice, problem } = await searchParams
  const outcome = await showAccount({ number })
  const path = `/admin/accounts/${encodeURIComponent(number)}`
  const here = address(locale, path)
  return (
    <AdminPage
      locale={locale}
      name="account"
      path={path}
      said={{ notice, problem }}
      undo={({ account }) =>
        notice === 'locked' && account.lockedAt ? <UndoLock id={account.id} here={here} /> : null
      }
      outcome={outcome}
    >
      {(seen) => <Account seen={seen} here={here} />}
    </AdminPage>
  )
}
