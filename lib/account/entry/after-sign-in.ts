// What the actions of accounts share: where the way goes on.

import { relativePath } from '@/lib/identity/input/relative-path'
import { forgetGuest, rememberDevice, rememberMember, type Visit } from '@/lib/identity/proof/browser'
import { signOut } from '@/lib/identity/proof/session-service'
import type { SignedIn } from '@/lib/identity/proof/sign-in'
import { address } from '@/lib/platform/i18n/navigation'
import { adoptGuest } from '../whole/adopt'

/** To the part of the settings where the form stood, which says what was done. */
export const settings = (
  { locale }: Pick<Visit, 'locale'>,
  section: '' | 'security' | 'keys' | 'data',
  notice: string,
) => ({
  to: address(locale, section ? `/settings/${section}` : '/settings', { notice }),
})

interface Wishes {
  /** Where to go on; only a page of ours counts. */
  next?: string | undefined
  /** Set when what the browser's guest made shall come along. */
  adopt?: string | undefined
}

/** Gives the browser its cookie, ends the session it had before, and goes on. */
export async function welcome(visit: Visit, { owner, sessionId }: SignedIn, { next, adopt }: Wishes) {
  if (visit.member) await signOut(visit.member, visit)
  await rememberMember(sessionId, visit.secure)
  await rememberDevice(owner, visit)
  if (adopt && visit.guest) {
    await adoptGuest(visit.guest.owner, owner)
    await forgetGuest()
  }
  return { to: relativePath(next, address(visit.locale, '/oracle')) }
}
