// What can be done with profiles. Throws `Problem`; knows no HTTP.
import { OFFSET_MAX } from '@/lib/engine'
import type { Context } from '@/lib/platform/context'
import { isId, newId } from '@/lib/platform/id'
import { type Listed, MAX_PAGE, type Page } from '@/lib/platform/paging'
import { Problem } from '@/lib/platform/problem'
import {
  changeProfile,
  findProfile,
  findReaders,
  hasProfile,
  insertProfile,
  isOwnPerson,
  profileExists,
  type Reader,
  removeProfile,
  selectProfiles,
} from './repository'
import type { ListedProfile, Profile, ProfileChange, ProfileInput } from './schema'

export type { Reader } from './repository'
export type { ListedProfile, Profile } from './schema'

/** The easternmost clocks decide: a birthday is in the future only when it is nowhere today yet. */
function refuseFuture(ctx: Context, birthday: string | undefined): void {
  const today = new Date(ctx.now + OFFSET_MAX * 60_000).toISOString().slice(0, 'YYYY-MM-DD'.length)
  if (birthday && birthday > today) throw Problem.invalid([{ pointer: '/birthday', id: 'birthday_future' }])
}

/** A bound key acts as one person who is there already. */
function refuseBound(ctx: Context): void {
  if (ctx.actor.profileId !== null) throw new Problem('forbidden', 'bound_key')
}

export async function createProfile(ctx: Context, input: ProfileInput): Promise<Profile> {
  refuseBound(ctx)
  refuseFuture(ctx, input.birthday)
  return insertProfile(ctx, ctx.claimedId ?? newId(ctx.now), input)
}

export async function listProfiles(
  ctx: Context,
  { limit = MAX_PAGE, cursor }: Page = {},
): Promise<Listed<ListedProfile>> {
  return selectProfiles(ctx.actor, limit, cursor)
}

/** Why a query found nothing within reach: 403 for somebody else's profile, 404 for none. */
async function absent(id: string): Promise<Problem> {
  const foreign = isId(id) && (await profileExists(id))
  return foreign ? new Problem('forbidden', 'forbidden') : new Problem('not_found', 'user_not_found')
}

export async function getProfile(ctx: Context, id: string): Promise<Profile> {
  const profile = isId(id) ? await findProfile(ctx.actor, id) : null
  if (!profile) throw await absent(id)
  return profile
}

/** Throws 403 or 404 unless the profile is within reach; it need not be readable. */
export async function requireProfile(ctx: Context, id: string): Promise<void> {
  if (!isId(id) || !(await hasProfile(ctx.actor, id))) throw await absent(id)
}

/** All of them, in the order of the ids, with the number of their readings; throws 403 or 404 for the first that is not within reach. */
export async function getReaders(ctx: Context, ids: readonly string[]): Promise<Reader[]> {
  const found = await findReaders(ctx.actor, ids.filter(isId))
  const byId = new Map(found.map((profile) => [profile.id, profile]))
  const missing = ids.find((id) => !byId.has(id.toLowerCase()))
  if (missing !== undefined) throw await absent(missing)
  return ids.map((id) => byId.get(id.toLowerCase())!)
}

/** Throws 403 or 404 unless the caller has this profile or is linked to it. */
export async function requirePerson(ctx: Context, id: string): Promise<void> {
  if (!isId(id) || !(await isOwnPerson(ctx.actor, id))) throw await absent(id)
}

export async function updateProfile(ctx: Context, id: string, change: ProfileChange): Promise<Profile> {
  refuseFuture(ctx, change.birthday)
  const profile = isId(id) ? await changeProfile(ctx, id, change) : null
  if (!profile) throw await absent(id)
  return profile
}

/** Really deletes: the row is gone, and the readings in which this person takes part with it. */
export async function deleteProfile(ctx: Context, id: string): Promise<void> {
  refuseBound(ctx)
  if (!isId(id) || !(await removeProfile(ctx, id))) throw await absent(id)
}
