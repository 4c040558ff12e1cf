// Who may send which form of the pages, and what a page whose address names a thing shows to whom; said once, as table.ts does for
// the addresses of the API. docs/security.md shows it; tests/authority-forms.db.test.ts runs every cell.
import type { Who } from '@/lib/identity/doors/door'
import type { Principal } from './table'

/** Those of the callers that have a browser, and who has not even a cookie. */
export const VISITORS = ['nobody', 'guest A', 'guest B', 'member', 'admin', 'linked', 'left'] as const
export type Visitor = (typeof VISITORS)[number] & Principal

/** 200 for what was done, else the status of the problem that the form tells. */
export type FormCells = Record<Visitor, number>
export interface FormRow {
  name: string
  who: Who
  cells: FormCells
}

const cells = (...statuses: [number, number, number, number, number, number, number]) =>
  Object.fromEntries(VISITORS.map((visitor, index) => [visitor, statuses[index]])) as FormCells

const anybody = (status: number) => cells(status, status, status, status, status, status, status)
/** Of the account itself, whoever it is. */
const somebody = (status: number) => ({ ...anybody(status), nobody: 401 })
const member = (status: number): FormCells => ({ ...somebody(status), 'guest A': 401, 'guest B': 401 })
/** Of who runs the installation, and proved the second factor a short while ago. */
const admins = (status: number): FormCells => ({ ...anybody(404), admin: status })
/** Of a thing of guest A and of the member; `linked` takes part in it, `left` did. */
const owners = { linked: 403, left: 403 }
const ofThing = (others: Partial<FormCells>): FormCells => ({
  ...cells(401, 200, 403, 200, 403, 403, 403),
  ...others,
})

const RULES: Record<string, [Who, FormCells]> = {
  createProfile: ['newcomer', anybody(200)],
  // Who is nobody becomes a guest, who has nobody to ask for but itself.
  createReading: ['newcomer', ofThing({ nobody: 403, ...owners })],
  readAnyway: ['somebody', ofThing(owners)],
  tellReading: ['somebody', ofThing(owners)],
  tellFurther: ['somebody', ofThing(owners)],
  favoriteReading: ['somebody', ofThing({ linked: 200 })],
  noteReading: ['somebody', ofThing({ linked: 200 })],
  fitReading: ['somebody', ofThing({ linked: 200 })],
  deleteReading: ['somebody', ofThing(owners)],
  // One that is deleted is gone for everybody else.
  restoreReading: ['somebody', cells(401, 200, 404, 200, 404, 404, 404)],
  leaveReading: ['somebody', ofThing({ 'guest A': 409, member: 409, linked: 200 })],
  searchHistory: ['somebody', somebody(200)],
  beginQuestion: ['somebody', somebody(200)],
  logSign: ['newcomer', anybody(200)],
  keepNote: ['newcomer', anybody(200)],
  keepPassage: ['somebody', ofThing({ linked: 200 })],
  changeFinding: ['somebody', ofThing(owners)],
  deleteFinding: ['somebody', ofThing(owners)],
  restoreFinding: ['somebody', cells(401, 200, 404, 200, 404, 404, 404)],
  saveLooks: ['newcomer', anybody(200)],
  searchVault: ['somebody', somebody(200)],
  nameSign: ['anybody', anybody(200)],
  chooseTheme: ['anybody', anybody(200)],
  invite: ['somebody', ofThing(owners)],
  revokeInvitation: ['somebody', ofThing(owners)],
  endLink: ['somebody', ofThing({ linked: 200, left: 200 })],
  acceptInvitation: ['somebody', cells(401, 409, 403, 409, 200, 200, 200)],
  createKey: ['somebody', { ...somebody(200), 'guest A': 403, 'guest B': 403 }],
  revokeKey: ['somebody', ofThing({ 'guest A': 403, ...owners })],
  makeCalendar: ['somebody', ofThing({ 'guest A': 403, ...owners })],
  endCalendar: ['somebody', ofThing({ 'guest A': 403, ...owners })],
  eraseAccount: ['somebody', somebody(200)],
  seeNews: ['somebody', somebody(200)],
  signUp: ['anybody', cells(200, 200, 200, 409, 409, 409, 409)],
  signIn: ['anybody', anybody(401)],
  finishSignIn: ['anybody', anybody(401)],
  recover: ['anybody', anybody(401)],
  signOut: ['anybody', anybody(200)],
  adoptGuest: ['member', member(409)],
  signOutEverywhere: ['member', member(200)],
  endSession: ['member', member(404)],
  // With a wrong password: whoever is signed in proves it.
  changePassword: ['member', member(401)],
  renewCodes: ['member', member(401)],
  beginSecondFactor: ['member', member(401)],
  endSecondFactor: ['member', member(401)],
  // An account without a password has none to prove, and one that did not begin has nothing to confirm.
  prove: ['member', member(200)],
  confirmSecondFactor: ['member', member(409)],
  // With a wrong code. To everybody else these are no doors.
  enterAdmin: ['entering', admins(400)],
  lockAccount: ['admin', admins(200)],
  unlockAccount: ['admin', admins(200)],
  decideBudget: ['admin', admins(200)],
}

export const FORM_AUTHORITY: FormRow[] = Object.entries(RULES).map(([name, [who, answered]]) => ({
  ...{ name, who },
  cells: answered,
}))

export type PageCells = Record<Visitor, 'shown' | 'absent'>
export interface PageRow {
  /** The address, and the thing that it names. */
  page: string
  cells: PageCells
}

const shownTo = (visitors: readonly Visitor[]) =>
  Object.fromEntries(
    VISITORS.map((visitor) => [visitor, visitors.includes(visitor) ? 'shown' : 'absent']),
  ) as PageCells

/** All that is on a page besides is of whoever looks; a page itself is answered 200, and says what is not there. */
export const PAGE_AUTHORITY: PageRow[] = [
  { page: '/oracle?profile=', cells: shownTo(['guest A', 'member']) },
  { page: '/oracle?reading=', cells: shownTo(['guest A', 'member', 'linked']) },
  { page: '/oracle?item=', cells: shownTo(['guest A', 'member', 'linked']) },
  { page: '/oracle?profile=&history=1', cells: shownTo(['guest A', 'member', 'linked']) },
  { page: '/history', cells: shownTo(['guest A', 'member', 'linked']) },
  { page: '/readings/[id]', cells: shownTo(['guest A', 'member', 'linked']) },
  // The question that was begun on Today, sealed.
  { page: '/oracle?asked=', cells: shownTo(['guest A', 'member']) },
  { page: '/today?profile=', cells: shownTo(['guest A', 'member']) },
  { page: '/today/patterns?profile=', cells: shownTo(['guest A', 'member']) },
  // Of any account; its owner sees it nowhere.
  { page: '/admin', cells: shownTo(['admin']) },
  { page: '/admin/accounts?number=', cells: shownTo(['admin']) },
  { page: '/admin/accounts/[number]', cells: shownTo(['admin']) },
  { page: '/admin/limits', cells: shownTo(['admin']) },
  { page: '/admin/words', cells: shownTo(['admin']) },
  { page: '/admin/keys', cells: shownTo(['admin']) },
  { page: '/admin/audit?account=', cells: shownTo(['admin']) },
  // Whoever was sent the secret.
  { page: '/invitation/[token]', cells: shownTo(VISITORS) },
]
