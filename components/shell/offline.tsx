// Looks after what works without a network, on every page that mounts it. Where the page's policy allows no worker, while
// developing, there is none to look after.
import { headers } from 'next/headers'
import { allowsWorkers } from '@/lib/platform/csp'
import { OfflineWorker } from './offline-worker'

/** @param whose `whoseOf` the account that looks; '' for nobody */
export async function Offline({ whose }: { whose: string }) {
  const policy = (await headers()).get('content-security-policy') ?? ''
  if (!allowsWorkers(policy)) return null
  return (
    <>
      {/* The worker looks for it in what it is to keep. */}
      <span hidden data-whose={whose} />
      <OfflineWorker whose={whose} />
    </>
  )
}
