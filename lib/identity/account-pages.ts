// What the actions of accounts share: where the way goes on.
import { address } from '@/lib/platform/i18n/navigation'
import { adoptGuest } from './adopt-guest'
import { forgetGuest, rememberDevice, rememberMember, type Visit } from './browser'
import { relativePath } from './relative-path'
import { signOut } from './session-service'
import type { SignedIn } from './sign-in'

/** To the settings, which say what was done. */
export const settings = ({ locale }: Pick<Visit, 'locale'>, notice: string) => ({
  to: address(locale, '/settings', { notice }),
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
