// Calendars in the database. Who asks is part of every query; of an address only its hash is there.
import { recordAudit } from '@/lib/platform/audit'
import type { Context, OwnerId } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import { isLocale, type Locale } from '@/lib/platform/i18n/locales'
import { lockProfile } from '@/lib/platform/profile-lock'
import type { Calendar } from './schema'

interface Row {
  profileId: string
  locale: string
  createdAt: Date
}

const toCalendar = ({ profileId, locale, createdAt }: Row): Calendar[] =>
  isLocale(locale) ? [{ profile_id: profileId, locale, created_at: createdAt.toISOString() }] : []

/** Newest first. */
export async function selectCalendars(owner: OwnerId): Promise<Calendar[]> {
  const rows = await db().calendarFeed.findMany({ where: { accountId: owner }, orderBy: { id: 'desc' } })
  return rows.flatMap(toCalendar)
}

interface Fresh {
  id: string
  profileId: string
  tokenHash: string
  locale: Locale
}

/** In place of the one before, whose address ends with it. @returns false where the profile is gone */
export async function replaceCalendar(ctx: Context, fresh: Fresh): Promise<boolean> {
  const { actor, now } = ctx
  const { profileId } = fresh
  return db().$transaction(async (tx) => {
    if (!(await lockProfile(tx, profileId))) return false
    await tx.calendarFeed.deleteMany({ where: { accountId: actor.owner, profileId } })
    await tx.calendarFeed.create({ data: { ...fresh, accountId: actor.owner, createdAt: new Date(now) } })
    await recordAudit(tx, ctx, { action: 'create_calendar', resource: 'oracle_user', id: profileId })
    return true
  })
}

/** @returns false where there is none */
export async function removeCalendar(ctx: Context, profileId: string): Promise<boolean> {
  return db().$transaction(async (tx) => {
    const where = { accountId: ctx.actor.owner, profileId }
    const { count } = await tx.calendarFeed.deleteMany({ where })
    if (count > 0)
      await recordAudit(tx, ctx, { action: 'revoke_calendar', resource: 'oracle_user', id: profileId })
    return count > 0
  })
}
